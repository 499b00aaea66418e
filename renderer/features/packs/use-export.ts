import { useState } from 'react';
import { useSession } from '#renderer/data/session-context';
import { useNotify } from '#renderer/ui/notify';
import type { CallInput } from '#shared/contract/calls';
import { failureMessage } from '#shared/messages/messages';

type Request = Pick<CallInput<'packs.export'>, 'meeting' | 'variant' | 'principal'>;

/** Writes a pack as a Word file; a file that stands there already is replaced only after a question. */
export function useExport(askToReplace: (path: string) => void): {
  readonly write: (request: Request, replace: boolean) => Promise<void>;
  readonly busy: boolean;
} {
  const { command, drafts } = useSession();
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const write = async (request: Request, replace: boolean): Promise<void> => {
    setBusy(true);
    await drafts.flushAll();
    const result = await command('packs.export', { ...request, replace });
    setBusy(false);
    if (result.ok) {
      notify({ intent: 'success', title: 'The pack was written.', body: result.value.path });
    } else if (result.failure.code === 'target-exists') {
      askToReplace(String(result.failure.details.path ?? ''));
    } else {
      notify({ intent: 'error', title: failureMessage(result.failure) });
    }
  };
  return { write, busy };
}
