import { changesOf, find, positionChanges, saveNew } from '#electron/usecases/changes';
import type { UseCase } from '#electron/usecases/context';
import type { CheckedInput } from '#shared/contract/calls';
import type { Made } from '#shared/contract/views/common';
import { moveTo } from '#shared/domain/record/position';

/** Adds an outcome at the end of a meeting's outcomes. */
export const createOutcome: UseCase<CheckedInput<'outcomes.create'>, Made> = async (context, input) => {
  const meeting = find(context, 'meeting', input.meeting);
  if (!meeting.ok) return meeting;
  const id = context.newId();
  const siblings = context.view.by('outcome', 'meeting', input.meeting);
  return saveNew(context, 'outcomes.create', id, [
    ...changesOf('outcome', id, { meeting: input.meeting, text: input.text }),
    ...positionChanges('outcome', moveTo(siblings, id, siblings.length)),
  ]);
};
