import { Temporal } from 'temporal-polyfill';
import { clockElsewhere, isTimeZone, type ClockPlace, type TimeSlot } from '#shared/domain/meeting/agenda';

/** When a meeting begins, how long it is by the clock, and where. */
export interface MeetingClock extends ClockPlace {
  readonly startTime: string | null;
  readonly minutes: number;
}

/**
 * What a change of the clocks does to a meeting. `skipped`: its start is a time that the day has not got, and it begins
 * at `to`. `repeated`: its start comes twice that day, and the first is meant. `forward`, `back`: in the zone the clocks
 * change from `from` to `to` between start and end. Times are `HH:MM`.
 */
export interface ClockChange {
  readonly what: 'skipped' | 'repeated' | 'forward' | 'back';
  readonly timeZone: string;
  readonly from: string;
  readonly to: string;
}

/** What changes of the clocks at the place and in the other zones do to a meeting; none where day, start or place are not known. */
export function clockChanges(meeting: MeetingClock, otherZones: readonly string[]): readonly ClockChange[] {
  const { date, startTime, timeZone } = meeting;
  if (date === null || startTime === null || !isTimeZone(timeZone)) return [];
  const wanted = Temporal.PlainDateTime.from(`${date}T${startTime}`);
  const start = wanted.toZonedDateTime(timeZone);
  const end = start.add({ minutes: meeting.minutes });
  const zones = [...new Set([timeZone, ...otherZones])].filter(isTimeZone);
  return [
    ...changeAtStart(wanted, start),
    ...zones.flatMap((zone) => changeBetween(start.withTimeZone(zone), end)),
  ];
}

function changeAtStart(
  wanted: Temporal.PlainDateTime,
  start: Temporal.ZonedDateTime,
): readonly ClockChange[] {
  const { timeZoneId: timeZone } = start;
  const times = { timeZone, from: clockOf(wanted), to: clockOf(start) };
  if (!start.toPlainDateTime().equals(wanted)) return [{ what: 'skipped', ...times }];
  const later = wanted.toZonedDateTime(timeZone, { disambiguation: 'later' });
  return later.epochMilliseconds === start.epochMilliseconds ? [] : [{ what: 'repeated', ...times }];
}

function changeBetween(start: Temporal.ZonedDateTime, end: Temporal.ZonedDateTime): readonly ClockChange[] {
  const change = start.getTimeZoneTransition('next');
  if (change === null || change.epochMilliseconds >= end.epochMilliseconds) return [];
  const moved = change.offsetNanoseconds - change.subtract({ seconds: 1 }).offsetNanoseconds;
  const before = change.toPlainDateTime().subtract({ nanoseconds: moved });
  return [
    {
      what: moved > 0 ? 'forward' : 'back',
      timeZone: start.timeZoneId,
      from: clockOf(before),
      to: clockOf(change),
    },
  ];
}

function clockOf(time: Temporal.PlainDateTime | Temporal.ZonedDateTime): string {
  return time.toPlainTime().toString({ smallestUnit: 'minute' });
}

/**
 * A stretch of a meeting on the clock of a zone, as one reads it: `18:30-18:35`, with `+1` or `-1` behind a time that is
 * not of the meeting's day at the place; once where both are not. `null` where day, start or a zone are not known.
 */
export function slotOnClock(slot: TimeSlot, meeting: MeetingClock, timeZone: string): string | null {
  if (meeting.startTime === null) return null;
  const start = clockElsewhere(meeting.startTime, meeting, timeZone, slot.startMinute);
  const end = clockElsewhere(meeting.startTime, meeting, timeZone, slot.endMinute);
  if (start === null || end === null) return null;
  const [time = '', day = ''] = start.split(' ');
  if (day === '') return `${start}-${end}`;
  return end.endsWith(` ${day}`) ? `${time}-${end}` : `${start} to ${end}`;
}
