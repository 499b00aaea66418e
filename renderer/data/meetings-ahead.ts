import type { MeetingRow } from '#shared/contract/views/meetings';

/** True for a meeting that is planned for today, later, or a day that is not fixed yet. `today` is `YYYY-MM-DD`. */
export function isAhead({ state, date }: MeetingRow, today: string): boolean {
  return state === 'planned' && (date === null || date >= today);
}

/** Meetings by day and hour; those without come last. */
export function inOrderOfTime(meetings: readonly MeetingRow[]): readonly MeetingRow[] {
  const when = ({ date, startTime }: MeetingRow): string => `${date ?? '9999'} ${startTime ?? '99:99'}`;
  return [...meetings].sort((left, right) => when(left).localeCompare(when(right)));
}
