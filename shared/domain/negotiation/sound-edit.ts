import type { ClosureCount, Round } from '#shared/domain/negotiation/negotiation';

/**
 * Why a count of closed chapters does not add up, with what to do first; `null` where it does. A total of 0 says that no
 * total was reported.
 */
export function countFault({ closed, total }: Pick<ClosureCount, 'closed' | 'total'>): string | null {
  return total === 0 || closed <= total
    ? null
    : `${String(closed)} chapters cannot be closed of ${String(total)}; correct the other number first`;
}

/**
 * Why a round's dates do not fit, with what to do first; `null` where they do, or where one is not known. Dates may be a
 * year or a month alone: they are compared as far as both go.
 */
export function roundFault({ startDate, endDate }: Pick<Round, 'startDate' | 'endDate'>): string | null {
  if (startDate === null || endDate === null) return null;
  const known = Math.min(startDate.length, endDate.length);
  return endDate.slice(0, known) < startDate.slice(0, known)
    ? `the round would end (${endDate}) before it starts (${startDate}); correct the other date first`
    : null;
}
