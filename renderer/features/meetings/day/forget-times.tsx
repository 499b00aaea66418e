import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useCommand } from '#renderer/data/use-command';
import { useReadOnly } from '#renderer/data/use-dossier';
import { ConfirmDialog } from '#renderer/ui/dialogs';

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
      <Button
        appearance="subtle"
        size="small"
        disabled={readOnly}
        onClick={() => {
          setAsking(true);
        }}
      >
        Forget the times
      </Button>
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
