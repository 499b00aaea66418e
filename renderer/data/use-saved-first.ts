import { useCallback } from 'react';
import { isSaved } from '#renderer/data/saved-first';
import { useSession } from '#renderer/data/session-context';
import { useNotify } from '#renderer/ui/notify';

/**
 * Saves what is being typed into records before a person answers for what they say: clears it, shares it, confirms it.
 * What counts is what one sees; where that cannot be saved, it is told and `false` is answered, and nothing is to be done.
 */
export function useSavedFirst(): (records: readonly string[]) => Promise<boolean> {
  const { drafts } = useSession();
  const notify = useNotify();
  return useCallback(
    async (records) => {
      if (await isSaved(drafts, records)) return true;
      notify({
        intent: 'warning',
        title: 'Nothing was done: what you see here is not saved.',
        body: 'It would count for the words that were saved before. Save yours first, or give it up.',
      });
      return false;
    },
    [drafts, notify],
  );
}
