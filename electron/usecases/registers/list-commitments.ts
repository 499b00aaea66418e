import type { UseCase, UseCaseContext } from '#electron/usecases/context';
import { linkById } from '#electron/usecases/views/field-view';
import type { CheckedInput } from '#shared/contract/calls';
import type { CommitmentRow } from '#shared/contract/views/registers';
import type { Commitment } from '#shared/domain/commitment/commitment';
import { commitmentsOf, dueState } from '#shared/domain/commitment/commitments';
import { comparePositions } from '#shared/domain/record/position';
import { succeed } from '#shared/domain/result';

/** The commitments of a relationship, and how each stands today. */
export const listCommitments: UseCase<CheckedInput<'commitments.list'>, readonly CommitmentRow[]> = (
  context,
  input,
) =>
  succeed(
    commitmentsOf(context.view, input.relationship).map((commitment) => commitmentRow(context, commitment)),
  );

/** A commitment as lists show it, and how it stands today. */
export function commitmentRow({ view, today }: UseCaseContext, commitment: Commitment): CommitmentRow {
  const { id, title, text, homeOwner, partnerOwner, dueDate, dueText, state, announcedOn } = commitment;
  return {
    ...{ id, title, text, homeOwner, partnerOwner, dueDate, dueText, state, announcedOn },
    due: dueState(commitment, today),
    origin: linkById(view, 'meeting', commitment.meeting),
    topics: [...view.by('commitmentTopic', 'commitment', id)]
      .sort(comparePositions)
      .flatMap((link) => linkById(view, 'topic', link.topic) ?? []),
    illustrativeFields: commitment.illustrative,
  };
}
