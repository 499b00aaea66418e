import { changesOf, find, positionChanges, save, saveNew } from '#electron/usecases/changes';
import type { UseCase } from '#electron/usecases/context';
import type { CheckedInput } from '#shared/contract/calls';
import type { Made, Saved } from '#shared/contract/views/common';
import { moveTo } from '#shared/domain/record/position';

/** Adds an entry at the end of the programme around a meeting. */
export const addProgrammeEntry: UseCase<CheckedInput<'programme.add'>, Made> = async (context, input) => {
  const meeting = find(context, 'meeting', input.meeting);
  if (!meeting.ok) return meeting;
  const id = context.newId();
  const siblings = context.view.by('programmeEntry', 'meeting', input.meeting);
  return saveNew(context, 'programme.add', id, [
    ...changesOf('programmeEntry', id, input),
    ...positionChanges('programmeEntry', moveTo(siblings, id, siblings.length)),
  ]);
};

/** Changes when, what and where of an entry, in one step. */
export const changeProgrammeEntry: UseCase<CheckedInput<'programme.change'>, Saved> = async (
  context,
  input,
) => {
  const { entry, ...fields } = input;
  const known = find(context, 'programmeEntry', entry);
  if (!known.ok) return known;
  return save(context, 'programme.change', changesOf('programmeEntry', entry, fields));
};

/** Moves an entry to another place in its programme. */
export const moveProgrammeEntry: UseCase<CheckedInput<'programme.move'>, Saved> = async (context, input) => {
  const entry = find(context, 'programmeEntry', input.entry);
  if (!entry.ok) return entry;
  const siblings = context.view.by('programmeEntry', 'meeting', entry.value.meeting ?? '');
  const moves = moveTo(siblings, input.entry, input.index);
  return save(context, 'programme.move', positionChanges('programmeEntry', moves));
};
