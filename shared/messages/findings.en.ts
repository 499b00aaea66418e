import type { ReadinessFinding } from '#shared/domain/meeting/readiness';

/** The wording of each readiness finding; the window puts the record's name before it. */
export const findingWording: Readonly<
  Record<ReadinessFinding['code'], (count: number, people: string) => string>
> = {
  'no-date': () => 'has no date',
  'no-start': () => 'has no start time, so the agenda has no clock times',
  'no-agenda': () => 'has no agenda items',
  'agenda-overruns': (count) => `runs ${String(count)} min over the length of the meeting`,
  'double-booked': (_count, people) => `is planned for the same time and needs ${people} too`,
  'marking-missing': () => 'has no marking; choose one',
  'item-without-points': () => 'has no points chosen for anyone',
  'item-without-lead': () => 'has no lead',
  'shared-title-missing': () => 'is shared but has no shared title',
  'point-not-cleared': (count) =>
    count === 1 ? 'has 1 point that is not cleared' : `has ${String(count)} points that are not cleared`,
  'brief-missing': () => 'has no brief',
  'brief-stale': () => 'has a brief that nobody confirmed in the last 30 days, or since it was changed',
  'brief-too-long': (count) => `has a brief ${String(count)} words over two sides`,
};
