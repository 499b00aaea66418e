import type { ReactNode } from 'react';
import { ConfirmDialog } from '#renderer/ui/dialogs';

/** Asks before a file that stands there already is replaced. Open while there is a path. */
export function ReplaceDialog(props: {
  readonly path: string | null;
  readonly onReplace: () => void;
  readonly onClose: () => void;
}): ReactNode {
  return (
    <ConfirmDialog
      open={props.path !== null}
      title="Replace the existing file?"
      confirm="Replace"
      onConfirm={props.onReplace}
      onClose={props.onClose}
    >
      {props.path} exists already. Replacing it cannot be undone.
    </ConfirmDialog>
  );
}
