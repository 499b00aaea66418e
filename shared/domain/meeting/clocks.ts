import { Temporal } from 'temporal-polyfill';
import {
  clockSpanOf,
  isTimeZone,
  momentAt,
  timeElsewhere,
  type ClockPlace,
  type ClockSpan,
  type TimeSlot,
} from '#shared/domain/meeting/agenda';

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

/** How far the clocks of a zone are from UTC when a meeting begins: `UTC+5:30`; `null` where day or zone are not known. */
export function offsetFromUtc(meeting: Omit<MeetingClock, 'minutes'>, timeZone: string): string | null {
  const moment = momentAt(meeting.startTime, meeting);
  if (moment === null || !isTimeZone(timeZone)) return null;
  const { offset } = Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone);
  const [hours = '', minutes = ''] = offset.slice(1).split(':');
  const far = `${String(Number(hours))}${minutes === '00' ? '' : `:${minutes}`}`;
  return far === '0' ? 'UTC' : `UTC${offset.startsWith('-') ? '\u2212' : '+'}${far}`;
}

/** A stretch of a meeting on the clock of a zone; `null` where day, start or a zone are not known. */
export function slotElsewhere(slot: TimeSlot, meeting: MeetingClock, timeZone: string): ClockSpan | null {
  const { startTime } = meeting;
  if (startTime === null) return null;
  const start = timeElsewhere(startTime, meeting, timeZone, slot.startMinute);
  const end = timeElsewhere(startTime, meeting, timeZone, slot.endMinute);
  return start === null || end === null ? null : clockSpanOf(start, end);
}

/**
 * A stretch of a meeting on the clock of a zone, as one reads it: `18:30-18:35`, with `+1` or `-1` behind a time that is
 * not of the meeting's day at the place; once where both are not. `null` where day, start or a zone are not known.
 */
export function slotOnClock(slot: TimeSlot, meeting: MeetingClock, timeZone: string): string | null {
  const span = slotElsewhere(slot, meeting, timeZone);
  return span === null ? null : spanOnClock(span);
}

/** A stretch as one reads it in the window, see {@link slotOnClock}; empty where its times are not known. */
function spanOnClock({ start, end, startDay, endDay }: ClockSpan): string {
  if (start === null || end === null) return '';
  if (startDay === endDay || startDay === 0) return `${start}-${timeOnClock(end, endDay)}`;
  return `${timeOnClock(start, startDay)} to ${timeOnClock(end, endDay)}`;
}

/** A clock time as one reads it: `00:10 +1` on the day after. */
export function timeOnClock(time: string, day: number): string {
  return day === 0 ? time : `${time} ${day > 0 ? '+' : '-'}${String(Math.abs(day))}`;
}
