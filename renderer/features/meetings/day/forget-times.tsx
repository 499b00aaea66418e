import { ClockDismiss20Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { useCommand } from '#renderer/data/use-command';
import { useReadOnly } from '#renderer/data/use-dossier';
import { ConfirmDialog } from '#renderer/ui/dialogs';
import { OfferedButton } from '#renderer/ui/offered-button';

/** Sets the clock back to not begun, once the person has agreed. */
export function ForgetTimes({ meeting }: { readonly meeting: string }): ReactNode {
  const readOnly = useReadOnly();
  const reset = useCommand('day.reset');
  const [asking, setAsking] = useState(false);
  const close = (): void => {
    setAsking(false);
  };
  return (
    <>
      <OfferedButton
        label="Forget the times"
        appearance="subtle"
        size="small"
        icon={<ClockDismiss20Regular />}
        disabled={readOnly}
        onDo={() => {
          setAsking(true);
        }}
      />
      <ConfirmDialog
        open={asking}
        title="Forget the times taken?"
        confirm="Forget them"
        onClose={close}
        onConfirm={() => {
          close();
          void reset({ meeting });
        }}
      >
        As after a rehearsal: the meeting counts as not begun. What was said and answered stays.
      </ConfirmDialog>
    </>
  );
}
