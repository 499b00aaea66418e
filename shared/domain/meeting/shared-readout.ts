import type { DossierView } from '#shared/domain/dossier/view';
import type { Meeting, Outcome } from '#shared/domain/meeting/meeting';
import { isIllustrative } from '#shared/domain/record/define-kind';
import { comparePositions } from '#shared/domain/record/position';
import { isBlank } from '#shared/domain/rich-text/read';
import type { RichText } from '#shared/domain/rich-text/rich-text';

/** A commitment as the other side reads it: wording, owner and date are those that were written for it. */
export interface SharedCommitment {
  readonly text: RichText;
  readonly owner: string;
  readonly due: string;
}

/** What a meeting led to, as the other side may read it. */
export interface SharedResults {
  readonly outcomes: readonly RichText[];
  readonly commitments: readonly SharedCommitment[];
  /** Kind of a shared record that nobody worded for the other side yet; `null` where all are worded. */
  readonly unworded: 'outcome' | 'commitment' | null;
  /** Whether one of these texts is a drafted example. */
  readonly illustrative: boolean;
}

/** How a result stands towards the other side: ours alone, shared, or shared before anybody worded it for them. */
export type ResultSharing = 'internal' | 'shared' | 'unworded';

/** How an outcome or a commitment stands towards the other side. */
export function resultSharing({
  sharing,
  sharedText,
}: Pick<Outcome, 'sharing' | 'sharedText'>): ResultSharing {
  if (sharing === 'internal') return 'internal';
  return isBlank(sharedText) ? 'unworded' : 'shared';
}

/**
 * The results of a meeting that a person has shared, in their order and from their shareable fields alone (security,
 * 21): an internal text never stands in for a shared wording.
 */
export function sharedResultsOf(view: DossierView, meeting: Meeting): SharedResults {
  const outcomes = view.by('outcome', 'meeting', meeting.id).filter(({ sharing }) => sharing === 'shared');
  const commitments = view
    .by('commitment', 'meeting', meeting.id)
    .filter(({ sharing }) => sharing === 'shared');
  const isExample = (record: { readonly illustrative: readonly string[] }): boolean =>
    ['sharedText', 'sharedOwner', 'sharedDue'].some((name) => isIllustrative(record, name));
  return {
    outcomes: [...outcomes].sort(comparePositions).map(({ sharedText }) => sharedText),
    commitments: [...commitments].sort(comparePositions).map(({ sharedText, sharedOwner, sharedDue }) => ({
      text: sharedText,
      owner: sharedOwner.trim(),
      due: sharedDue.trim(),
    })),
    unworded: outcomes.some(({ sharedText }) => isBlank(sharedText))
      ? 'outcome'
      : commitments.some(({ sharedText }) => isBlank(sharedText))
        ? 'commitment'
        : null,
    illustrative: [...outcomes, ...commitments].some(isExample),
  };
}
