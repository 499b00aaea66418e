import type { ReactNode } from 'react';
import { useSession } from '#renderer/data/session-context';
import { useView } from '#renderer/data/use-view';
import { Sharing } from '#renderer/fields/sharing/sharing';
import { ModalDialog } from '#renderer/ui/dialogs';
import { AsyncView } from '#renderer/ui/states';

/** Words a result for the other side and shares it, in a dialog. */
export function SharingDialog(props: {
  readonly record: string;
  /** `Outcome 2`. */
  readonly title: string;
  readonly onClose: () => void;
}): ReactNode {
  const view = useView('records.get', { record: props.record });
  const { drafts } = useSession();
  return (
    <ModalDialog
      open
      wide
      title={props.title}
      closeLabel="Close"
      onClose={() => {
        void drafts.flushAll();
        props.onClose();
      }}
    >
      <AsyncView view={view}>{(record) => <Sharing record={record} />}</AsyncView>
    </ModalDialog>
  );
}
