import { useCallback } from 'react';
import { useCommand } from '#renderer/data/use-command';
import { useNotify } from '#renderer/ui/notify';
import { shortLabel } from '#shared/messages/messages';

/** Deletes a record and offers to take that back; answers whether it was done. `what` names it in the message. */
export function useDelete(): (record: string, what: string) => Promise<boolean> {
  const run = useCommand('records.delete');
  const restore = useCommand('records.restore');
  const notify = useNotify();
  return useCallback(
    async (record, what) => {
      const deleted = await run({ record });
      if (deleted === null) return false;
      notify({
        intent: 'success',
        title: `Deleted: ${shortLabel(what)}`,
        action: { label: 'Undo', run: () => void restore({ record }) },
      });
      return true;
    },
    [run, restore, notify],
  );
}
