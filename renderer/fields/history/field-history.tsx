import { Button, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import { History16Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { useView } from '#renderer/data/use-view';
import { momentInWords } from '#renderer/ui/dates';
import { ModalDialog } from '#renderer/ui/dialogs';
import { RichTextView } from '#renderer/ui/rich-text/rich-text-view';
import { AsyncView, EmptyState } from '#renderer/ui/states';
import type { FieldVersionView, FieldView } from '#shared/contract/views/common';
import { richTextSchema } from '#shared/domain/rich-text/rich-text';
import { commandName } from '#shared/messages/messages';

const useStyles = makeStyles({
  button: { minWidth: 'auto', color: tokens.colorNeutralForeground3 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  version: {
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  when: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  empty: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
});

/** What the history of a field needs to know of it. */
type Historic = Pick<FieldView<unknown>, 'record' | 'field' | 'shape'>;

/** Opens the history of a field: every version with its time and author. */
export function FieldHistoryButton(props: { readonly field: Historic; readonly label: string }): ReactNode {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const title = `History of ${props.label}`;
  return (
    <>
      <Tooltip relationship="label" content={title}>
        <Button
          appearance="subtle"
          size="small"
          className={styles.button}
          icon={<History16Regular />}
          onClick={() => {
            setOpen(true);
          }}
        />
      </Tooltip>
      {open && (
        <ModalDialog
          open
          title={title}
          closeLabel="Close"
          onClose={() => {
            setOpen(false);
          }}
        >
          <Versions field={props.field} />
        </ModalDialog>
      )}
    </>
  );
}

function Versions({ field }: { readonly field: Historic }): ReactNode {
  const styles = useStyles();
  const view = useView('history.field', { record: field.record, field: field.field });
  return (
    <AsyncView view={view}>
      {(versions) =>
        versions.length === 0 ? (
          <EmptyState title="Nobody has written this field yet." />
        ) : (
          <ol className={styles.list}>
            {versions.map((version, index) => (
              <li key={index} className={styles.version}>
                <span className={styles.when}>
                  {momentInWords(version.at)}, {version.by} ({commandName(version.command)})
                </span>
                <VersionValue version={version} shape={field.shape} />
              </li>
            ))}
          </ol>
        )
      }
    </AsyncView>
  );
}

function VersionValue(props: {
  readonly version: FieldVersionView;
  readonly shape: Historic['shape'];
}): ReactNode {
  const styles = useStyles();
  const { value } = props.version;
  const text = props.shape === 'rich-text' ? richTextSchema.safeParse(value) : undefined;
  if (text?.success === true && text.data.length > 0) return <RichTextView text={text.data} />;
  const plain = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return plain === '' ? <span className={styles.empty}>Empty</span> : <span>{plain}</span>;
}
