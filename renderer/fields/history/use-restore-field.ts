import { useCallback } from 'react';
import { useCommand } from '#renderer/data/use-command';
import { useHistoryCommands } from '#renderer/data/use-history-commands';
import { useSession } from '#renderer/data/session-context';
import type { Historic } from '#renderer/fields/history/versions';
import { momentInWords } from '#renderer/ui/dates';
import { useNotify } from '#renderer/ui/notify';
import type { FieldVersionView } from '#shared/contract/views/common';

/**
 * Gives a field an earlier version back. What is being typed there is saved first, so that it is a version itself and
 * can be restored in its turn. Answers whether it was done.
 */
export function useRestoreField({
  record,
  field,
}: Historic): (version: FieldVersionView) => Promise<boolean> {
  const { drafts } = useSession();
  const restore = useCommand('fields.restore');
  const { undo } = useHistoryCommands();
  const notify = useNotify();
  return useCallback(
    async ({ head, at }) => {
      await drafts.flush(record, field);
      const done = await restore({ record, field, head });
      if (done === null) return false;
      void drafts.lookAgain();
      notify({
        intent: 'success',
        title: `The version of ${momentInWords(at)} stands again.`,
        action: { label: 'Undo', run: () => void undo(done) },
      });
      return true;
    },
    [drafts, restore, undo, notify, record, field],
  );
}
