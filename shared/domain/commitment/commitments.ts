import type { Commitment } from '#shared/domain/commitment/commitment';
import type { DossierView } from '#shared/domain/dossier/view';
import { comparePositions } from '#shared/domain/record/position';

/** How a commitment stands on a day: `due` within the current month or week of its date, `overdue` after it. */
export type DueState = 'overdue' | 'due' | 'open' | 'closed';

/** The commitments of a relationship in the order of its register. */
export function commitmentsOf(view: DossierView, relationship: string): readonly Commitment[] {
  return [...view.by('commitment', 'relationship', relationship)].sort(comparePositions);
}

/**
 * How a commitment stands on `today` (`YYYY-MM-DD`). A date known only to the month or year is overdue once that month
 * or year is over, and due while it lasts; a full date is due from 30 days before it.
 */
export function dueState(commitment: Commitment, today: string): DueState {
  if (commitment.state === 'done' || commitment.state === 'dropped') return 'closed';
  const { dueDate } = commitment;
  if (dueDate === null) return 'open';
  const sameLength = today.slice(0, dueDate.length);
  if (dueDate < sameLength) return 'overdue';
  if (dueDate.length < 10) return dueDate === sameLength ? 'due' : 'open';
  return daysBetween(today, dueDate) <= 30 ? 'due' : 'open';
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
