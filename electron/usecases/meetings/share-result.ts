import { changesOf, find, save } from '#electron/usecases/changes';
import type { UseCase, UseCaseContext } from '#electron/usecases/context';
import type { CheckedInput } from '#shared/contract/calls';
import type { Saved } from '#shared/contract/views/common';
import type { ResultView } from '#shared/contract/views/meetings';
import type { DossierView } from '#shared/domain/dossier/view';
import { resultSharing } from '#shared/domain/meeting/shared-readout';
import { comparePositions } from '#shared/domain/record/position';
import { isBlank, plainText } from '#shared/domain/rich-text/read';
import { fail } from '#shared/domain/result';

/**
 * Shares an outcome or a commitment with the other side, or takes it back. Fails with `shared-wording-first` where
 * nobody worded it for them yet: our own wording never stands in.
 */
export const shareResult: UseCase<CheckedInput<'results.share'>, Saved> = (context, { result, sharing }) => {
  const kind = kindOf(context, result);
  const found = find(context, kind, result);
  if (!found.ok) return found;
  if (sharing === 'shared' && isBlank(found.value.sharedText)) return fail('shared-wording-first');
  return save(context, 'results.share', changesOf(kind, result, { sharing }));
};

function kindOf({ view }: Pick<UseCaseContext, 'view'>, result: string): ResultView['kind'] {
  return view.get('outcome', result) === undefined ? 'commitment' : 'outcome';
}

/** What a meeting led to, outcomes before commitments, each with how it stands towards the other side. */
export function resultsOf(view: DossierView, meeting: string): readonly ResultView[] {
  const outcomes = [...view.by('outcome', 'meeting', meeting)].sort(comparePositions);
  const commitments = [...view.by('commitment', 'meeting', meeting)].sort(comparePositions);
  return [
    ...outcomes.map((outcome) => ({
      id: outcome.id,
      kind: 'outcome' as const,
      label: plainText(outcome.text),
      sharing: resultSharing(outcome),
    })),
    ...commitments.map((commitment) => ({
      id: commitment.id,
      kind: 'commitment' as const,
      label: commitment.title,
      sharing: resultSharing(commitment),
    })),
  ];
}
