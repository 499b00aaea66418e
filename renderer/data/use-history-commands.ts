import { useCallback } from 'react';
import type { Session } from '#renderer/data/session';
import { useSession } from '#renderer/data/session-context';
import type { Notify } from '#renderer/ui/notification';
import { useNotify } from '#renderer/ui/notify';
import type { Saved } from '#shared/contract/views/common';
import { fail } from '#shared/domain/result';
import { commandName, failureMessage } from '#shared/messages/messages';

type Step = 'history.undo' | 'history.redo';

/** What is said of each step, and the way back. */
const steps: Readonly<Record<Step, { readonly done: string; readonly back: Step; readonly label: string }>> =
  {
    'history.undo': { done: 'Undone', back: 'history.redo', label: 'Redo' },
    'history.redo': { done: 'Done again', back: 'history.undo', label: 'Undo' },
  };

/** Undo and redo over everything, as the buttons, the keys and the messages use them. */
export interface HistoryCommands {
  /** Takes the last change back, or the one that a message tells of. */
  readonly undo: (change?: Saved) => Promise<void>;
  readonly redo: () => Promise<void>;
}

/** Takes back or does again the last change. What is being typed is saved first, so that it is what 'last' means. */
export function useHistoryCommands(): HistoryCommands {
  const session = useSession();
  const notify = useNotify();
  const undo = useCallback(
    (change?: Saved) => takeStep('history.undo', session, notify, change),
    [session, notify],
  );
  const redo = useCallback(() => takeStep('history.redo', session, notify), [session, notify]);
  return { undo, redo };
}

async function takeStep(name: Step, session: Session, notify: Notify, meant?: Saved): Promise<void> {
  const { command, drafts } = session;
  await drafts.flushAll();
  const result =
    meant === undefined
      ? await command(name, {})
      : meant.change === undefined
        ? fail('nothing-to-undo')
        : await command(name, { change: meant.change });
  if (!result.ok) {
    notify({ intent: 'warning', title: failureMessage(result.failure) });
    return;
  }
  void drafts.lookAgain();
  const { done, back, label } = steps[name];
  notify({
    intent: 'info',
    title: `${done}: ${commandName(result.value.command)}`,
    action: { label, run: () => void takeStep(back, session, notify, result.value) },
  });
}
