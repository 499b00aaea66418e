import { useCommand } from '#renderer/data/use-command';
import { useHistoryCommands } from '#renderer/data/use-history-commands';
import { useSavedFirst } from '#renderer/data/use-saved-first';
import { useNotify } from '#renderer/ui/notify';
import type { CallInput } from '#shared/contract/calls';
import type { EditedMany, KeptReason } from '#shared/contract/views/points';

/** A change of several points at once. */
export type ManyChange = CallInput<'points.editMany'>['change'];

const reasons: Readonly<Record<KeptReason, string>> = {
  state: 'they cannot go to this state from where they stand',
  same: 'they are like that already',
  'no-item': 'no item of the agenda is on their topic',
  'not-chosen': 'they are not chosen there',
};

/** Changes several points in one step, says what was changed and what was left, and offers to take it back. */
export function useEditMany(
  points: readonly string[],
  onDone: () => void,
): (change: ManyChange) => Promise<void> {
  const savedFirst = useSavedFirst();
  const run = useCommand('points.editMany');
  const { undo } = useHistoryCommands();
  const notify = useNotify();
  return async (change) => {
    if (!(await savedFirst(points))) return;
    const done = await run({ points: [...points], change });
    if (done === null) return;
    notify({
      intent: 'success',
      title: done.changed === 1 ? '1 point changed' : `${String(done.changed)} points changed`,
      ...(done.kept.length > 0 && { body: keptInWords(done) }),
      action: { label: 'Undo', run: () => void undo(done) },
    });
    onDone();
  };
}

function keptInWords({ kept }: EditedMany): string {
  const why = [...new Set(kept.map(({ reason }) => reasons[reason]))].join('; ');
  return `${kept.length === 1 ? '1 was' : `${String(kept.length)} were`} left: ${why}.`;
}
