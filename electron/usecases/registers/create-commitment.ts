import { changesOf, find, firstFailure, positionChanges, saveNew } from '#electron/usecases/changes';
import type { UseCase } from '#electron/usecases/context';
import type { CheckedInput } from '#shared/contract/calls';
import type { Made } from '#shared/contract/views/common';
import { commitmentsOf } from '#shared/domain/commitment/commitments';
import { firstPositions, moveTo } from '#shared/domain/record/position';
import { succeed } from '#shared/domain/result';

/** Adds a commitment at the end of its register, with the marking of the meeting at which it was made. */
export const createCommitment: UseCase<CheckedInput<'commitments.create'>, Made> = async (context, input) => {
  const { topics, ...fields } = input;
  const relationship = find(context, 'relationship', input.relationship);
  const meeting = input.meeting === null ? succeed(null) : find(context, 'meeting', input.meeting);
  const missing = firstFailure(relationship, ...topics.map((topic) => find(context, 'topic', topic)));
  if (missing !== undefined) return missing;
  if (!meeting.ok) return meeting;
  const id = context.newId();
  const siblings = commitmentsOf(context.view, input.relationship);
  const positions = firstPositions(topics.length);
  return saveNew(context, 'commitments.create', id, [
    ...changesOf('commitment', id, { ...fields, marking: meeting.value?.marking ?? null }),
    ...positionChanges('commitment', moveTo(siblings, id, siblings.length)),
    ...topics.flatMap((topic, index) =>
      changesOf('commitmentTopic', context.newId(), {
        commitment: id,
        topic,
        position: positions[index] ?? 'a0',
      }),
    ),
  ]);
};
