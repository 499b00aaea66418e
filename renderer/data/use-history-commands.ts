import { useCallback } from 'react';
import { useSession } from '#renderer/data/session-context';
import { useNotify } from '#renderer/ui/notify';
import { commandName, failureMessage } from '#shared/messages/messages';

/** Undo and redo over everything, as the buttons, the keys and the messages use them. */
export interface HistoryCommands {
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
}

/** Takes back or does again the last change. What is being typed is saved first, so that it is what 'last' means. */
export function useHistoryCommands(): HistoryCommands {
  const { command, drafts } = useSession();
  const notify = useNotify();
  const step = useCallback(
    async (name: 'history.undo' | 'history.redo') => {
      await drafts.flushAll();
      const result = await command(name, {});
      if (!result.ok) {
        notify({ intent: 'warning', title: failureMessage(result.failure) });
        return;
      }
      drafts.forgetSaved();
      const done = name === 'history.undo' ? 'Undone' : 'Done again';
      notify({ intent: 'info', title: `${done}: ${commandName(result.value.command)}` });
    },
    [command, drafts, notify],
  );
  const undo = useCallback(() => step('history.undo'), [step]);
  const redo = useCallback(() => step('history.redo'), [step]);
  return { undo, redo };
}
