import { useCallback } from 'react';
import { useSession } from '#renderer/data/session-context';
import { useNotify } from '#renderer/ui/notify';
import type { CallInput, CallName, CallOutput } from '#shared/contract/calls';
import { failureMessage } from '#shared/messages/messages';

/** Runs a command; answers its output, or `null` after having told the person why it failed. */
export type RunCommand<N extends CallName> = (input: CallInput<N>) => Promise<CallOutput<N> | null>;

/** A command whose failure is told in a message at the edge of the window. */
export function useCommand<N extends CallName>(name: N): RunCommand<N> {
  const { command } = useSession();
  const notify = useNotify();
  return useCallback(
    async (input) => {
      const result = await command(name, input);
      if (result.ok) return result.value;
      notify({ intent: 'error', title: failureMessage(result.failure) });
      return null;
    },
    [command, name, notify],
  );
}
