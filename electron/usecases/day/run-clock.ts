import { changesOf, find, save } from '#electron/usecases/changes';
import type { UseCase, UseCaseContext } from '#electron/usecases/context';
import type { CheckedInput } from '#shared/contract/calls';
import type { Saved } from '#shared/contract/views/common';
import type { Change } from '#shared/domain/dossier/operation';
import type { ItemRun } from '#shared/domain/meeting/item-run';
import { succeed } from '#shared/domain/result';

/** Takes an item up: its clock runs from now, and that of the one before stops. The first one begins the meeting. */
export const startItem: UseCase<CheckedInput<'day.startItem'>, Saved> = async (context, input) => {
  const item = find(context, 'agendaItem', input.item);
  if (!item.ok) return item;
  const meeting = find(context, 'meeting', item.value.meeting);
  if (!meeting.ok) return meeting;
  // The other window may have been quicker.
  if (openRuns(context, meeting.value.id).some((run) => run.item === input.item))
    return succeed({ savedAt: context.now });
  return save(context, 'day.startItem', [
    ...stops(context, meeting.value.id),
    ...changesOf('itemRun', context.newId(), {
      meeting: meeting.value.id,
      item: input.item,
      startedAt: context.now,
    }),
  ]);
};

/** Stops the clock of the item under way; taking one up again goes on. */
export const pauseMeeting: UseCase<CheckedInput<'day.pause'>, Saved> = async (context, input) => {
  const meeting = find(context, 'meeting', input.meeting);
  if (!meeting.ok) return meeting;
  return save(context, 'day.pause', stops(context, input.meeting));
};

/** Ends the meeting: the clock stops and the meeting counts as held. */
export const endMeeting: UseCase<CheckedInput<'day.end'>, Saved> = async (context, input) => {
  const meeting = find(context, 'meeting', input.meeting);
  if (!meeting.ok) return meeting;
  return save(context, 'day.end', [
    ...stops(context, input.meeting),
    ...changesOf('meeting', input.meeting, { state: 'held' }),
  ]);
};

/** Forgets the times taken, as after a rehearsal. What was said and answered stays. */
export const resetClock: UseCase<CheckedInput<'day.reset'>, Saved> = async (context, input) => {
  const meeting = find(context, 'meeting', input.meeting);
  if (!meeting.ok) return meeting;
  const runs = context.view.by('itemRun', 'meeting', input.meeting);
  return save(
    context,
    'day.reset',
    runs.flatMap(({ id }) => changesOf('itemRun', id, { deleted: true })),
  );
};

function openRuns({ view }: UseCaseContext, meeting: string): readonly ItemRun[] {
  return view.by('itemRun', 'meeting', meeting).filter(({ endedAt }) => endedAt === null);
}

function stops(context: UseCaseContext, meeting: string): readonly Change[] {
  return openRuns(context, meeting).flatMap(({ id }) => changesOf('itemRun', id, { endedAt: context.now }));
}
