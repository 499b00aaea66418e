import type { ClosureCount, Round } from '#shared/domain/negotiation/negotiation';

/** Whether a count of closed chapters adds up. A total of 0 says that no total was reported. */
export function countAddsUp({ closed, total }: Pick<ClosureCount, 'closed' | 'total'>): boolean {
  return total === 0 || closed <= total;
}

/**
 * Whether a round ends no earlier than it starts, as far as that is known. Dates may be a year or a month alone: they are
 * compared as far as both go.
 */
export function datesFit({ startDate, endDate }: Pick<Round, 'startDate' | 'endDate'>): boolean {
  if (startDate === null || endDate === null) return true;
  const known = Math.min(startDate.length, endDate.length);
  return endDate.slice(0, known) >= startDate.slice(0, known);
}
