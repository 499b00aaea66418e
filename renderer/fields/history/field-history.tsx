import { Button, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import { History16Regular } from '@fluentui/react-icons';
import { useId, useState, type ReactNode } from 'react';
import { useView } from '#renderer/data/use-view';
import { HistoryBrowser } from '#renderer/fields/history/history-browser';
import type { Historic } from '#renderer/fields/history/versions';
import { ModalDialog } from '#renderer/ui/dialogs';
import { useQuietActions } from '#renderer/ui/page-actions';
import { AsyncView, EmptyState } from '#renderer/ui/states';

const useStyles = makeStyles({
  button: { minWidth: 'auto', color: tokens.colorNeutralForeground3 },
});

/** Opens the history of a field: every version with its time and author, what changed, and the way back to it. */
export function FieldHistoryButton(props: { readonly field: Historic; readonly label: string }): ReactNode {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const title = `History of ${props.label}`;
  const show = (): void => {
    setOpen(true);
  };
  useQuietActions([{ id: useId(), label: title, icon: <History16Regular />, run: show }]);
  const close = (): void => {
    setOpen(false);
  };
  return (
    <>
      <Tooltip relationship="label" content={title}>
        <Button
          appearance="subtle"
          size="small"
          className={styles.button}
          icon={<History16Regular />}
          onClick={show}
        />
      </Tooltip>
      {open && (
        <ModalDialog open wide title={title} closeLabel="Close" onClose={close}>
          <Versions field={props.field} onRestored={close} />
        </ModalDialog>
      )}
    </>
  );
}

function Versions(props: { readonly field: Historic; readonly onRestored: () => void }): ReactNode {
  const { record, field } = props.field;
  const view = useView('history.field', { record, field });
  return (
    <AsyncView view={view}>
      {(versions) =>
        versions.length === 0 ? (
          <EmptyState title="Nobody has written this field yet." />
        ) : (
          <HistoryBrowser versions={versions} {...props} />
        )
      }
    </AsyncView>
  );
}
