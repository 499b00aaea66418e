import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons';
import { useMemo, type ReactNode } from 'react';
import { useDelete } from '#renderer/data/use-delete';
import { useReadOnly } from '#renderer/data/use-dossier';
import { useSession } from '#renderer/data/session-context';
import { useView } from '#renderer/data/use-view';
import { DeletedRecord } from '#renderer/fields/deleted-record';
import { RecordFields } from '#renderer/fields/record-fields';
import { RecordLinksField } from '#renderer/fields/record-links-field';
import { ModalDialog } from '#renderer/ui/dialogs';
import { SourceNumbersProvider, numberSources } from '#renderer/ui/rich-text/source-numbers';
import { SourceList } from '#renderer/ui/source-list';
import { AsyncView } from '#renderer/ui/states';
import { useFocusInside } from '#renderer/ui/use-focus-inside';
import type { RecordView } from '#shared/contract/views/common';

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

/** Edits a record: every field saves itself, and the whole record can be deleted. */
export function RecordDialog(props: {
  readonly record: string;
  /** What the dialog is about: `Commitment`. */
  readonly title: string;
  /** Names of the fields to show, in order. */
  readonly fields: readonly string[];
  readonly onClose: () => void;
  /** Whether these fields are a part of what stands on the page: then it neither deletes the record nor lists its sources. */
  readonly part?: boolean;
  /** What stands below its fields. */
  readonly below?: (record: RecordView) => ReactNode;
}): ReactNode {
  const readOnly = useReadOnly();
  const { drafts } = useSession();
  const remove = useDelete();
  const view = useView('records.get', { record: props.record });
  const close = (): void => {
    void drafts.flushAll();
    props.onClose();
  };
  const removeRecord = async (): Promise<void> => {
    await drafts.flushAll();
    if (await remove(props.record, view.data?.label ?? props.title)) props.onClose();
  };
  return (
    <ModalDialog
      open
      wide={props.part !== true}
      title={props.title}
      closeLabel="Close"
      onClose={close}
      actions={
        props.part !== true && (
          <Button
            icon={<Delete20Regular />}
            disabled={readOnly || view.data?.deleted !== false}
            onClick={() => void removeRecord()}
          >
            Delete
          </Button>
        )
      }
    >
      <AsyncView view={view}>
        {(record) =>
          record.deleted ? (
            <DeletedRecord record={record.id} what={record.kindLabel.toLowerCase()}>
              It comes back with everything that stood in it.
            </DeletedRecord>
          ) : (
            <RecordBody record={record} names={props.fields} below={props.below} part={props.part === true} />
          )
        }
      </AsyncView>
    </ModalDialog>
  );
}

function RecordBody(props: {
  readonly record: RecordView;
  readonly names: readonly string[];
  readonly below: ((record: RecordView) => ReactNode) | undefined;
  readonly part: boolean;
}): ReactNode {
  const styles = useStyles();
  const { record } = props;
  const body = useFocusInside<HTMLDivElement>();
  const numbers = useMemo(() => numberSources(record.sources), [record.sources]);
  return (
    <SourceNumbersProvider value={numbers}>
      <div className={styles.body} ref={body}>
        <RecordFields record={record} names={props.names} />
        {record.links !== null && <RecordLinksField record={record.id} links={record.links} />}
        {props.below?.(record)}
        {!props.part && record.sources.length > 0 && <SourceList sources={record.sources} />}
      </div>
    </SourceNumbersProvider>
  );
}
