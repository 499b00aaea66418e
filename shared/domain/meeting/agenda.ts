import { Temporal } from 'temporal-polyfill';
import type { DossierView } from '#shared/domain/dossier/view';
import type { AgendaItem } from '#shared/domain/meeting/agenda-item';
import { comparePositions } from '#shared/domain/record/position';
import type { Topic } from '#shared/domain/topic/topic';

/**
 * A stretch of a meeting: minutes from its start, and clock times `HH:MM` where the start is known, with the days from
 * that of the start to each of them (1 after midnight).
 */
export interface TimeSlot {
  readonly startMinute: number;
  readonly endMinute: number;
  readonly start: string | null;
  readonly end: string | null;
  readonly startDay: number;
  readonly endDay: number;
}

/** The clock times of a stretch, and on which day after the first they are. */
export type ClockSpan = Pick<TimeSlot, 'start' | 'end' | 'startDay' | 'endDay'>;

/** The day and zone in which clock times are read, so that a change to or from summer time is right. */
export interface ClockPlace {
  readonly date: string | null;
  readonly timeZone: string;
}

/** From one clock time to another; without times where one is not known. */
export function clockSpanOf(start: DayTime | null, end: DayTime | null): ClockSpan {
  return {
    start: start?.time ?? null,
    end: end?.time ?? null,
    startDay: start?.day ?? 0,
    endDay: end?.day ?? 0,
  };
}

/** The items of a meeting in order, whatever their visibility. */
export function agendaItemsOf(view: DossierView, meeting: string): readonly AgendaItem[] {
  return [...view.by('agendaItem', 'meeting', meeting)].sort(comparePositions);
}

/** The topics under an item, in order; deleted ones are left out. */
export function topicsOfItem(view: DossierView, item: string): readonly Topic[] {
  return [...view.by('itemTopic', 'item', item)]
    .sort(comparePositions)
    .flatMap((link) => view.get('topic', link.topic) ?? [])
    .filter((topic) => !topic.deleted);
}

/**
 * Items one after the other from the start: each begins when the one before ends. Times wrap at midnight. Without a
 * start only the minutes are known; with a day and zone, clock changes on that day are allowed for.
 */
export function timeSlots(
  minutes: readonly number[],
  start: string | null,
  place: ClockPlace = { date: null, timeZone: '' },
): readonly TimeSlot[] {
  const clock = clockFrom(start, place);
  let startMinute = 0;
  return minutes.map((length) => {
    const endMinute = startMinute + length;
    const slot = { startMinute, endMinute, ...clockSpanOf(clock(startMinute), clock(endMinute)) };
    startMinute = endMinute;
    return slot;
  });
}

/** Sum of the items' minutes by the clock. */
export function agendaMinutes(items: readonly { readonly minutes: number }[]): number {
  return items.reduce((sum, item) => sum + item.minutes, 0);
}

/** Minutes by which items are longer than the meeting; 0 where they fit, or where its length is not known (0). */
export function overrunMinutes(
  items: readonly { readonly minutes: number }[],
  meetingMinutes: number,
): number {
  if (meetingMinutes === 0) return 0;
  return Math.max(0, agendaMinutes(items) - meetingMinutes);
}

/** True for a zone that the machine's time zone data knows (`Asia/Kolkata`). */
export function isTimeZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

/** A clock time `HH:MM`, and how many days after the day that it is counted from it is; below 0 before it. */
export interface DayTime {
  readonly time: string;
  readonly day: number;
}

/** The same moment, or one `minutes` later, on the clock of another zone, by the place's date. */
export function timeElsewhere(
  time: string,
  place: ClockPlace,
  timeZone: string,
  minutes = 0,
): DayTime | null {
  if (place.date === null || !isTimeZone(place.timeZone) || !isTimeZone(timeZone)) return null;
  const there = zoned(place.date, time, place.timeZone).add({ minutes }).withTimeZone(timeZone);
  return dayTime(there, Temporal.PlainDate.from(place.date));
}

/** The moment of a clock time at a place, ISO in UTC; `null` while day, time or zone are not known. */
export function momentAt(time: string | null, place: ClockPlace): string | null {
  if (time === null || place.date === null || !isTimeZone(place.timeZone)) return null;
  return zoned(place.date, time, place.timeZone).toInstant().toString();
}

/** The moment so many minutes later, ISO in UTC. */
export function momentAfter(moment: string, minutes: number): string {
  return Temporal.Instant.from(moment).add({ minutes }).toString();
}

/** The clock `HH:MM` of a zone so many seconds after a moment; in UTC where the zone is not known. */
export function clockAfter(moment: string, seconds: number, timeZone: string): string {
  return Temporal.Instant.from(moment)
    .add({ seconds })
    .toZonedDateTimeISO(isTimeZone(timeZone) ? timeZone : 'UTC')
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
}

function zoned(date: string, time: string, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.PlainDate.from(date).toZonedDateTime({
    timeZone,
    plainTime: Temporal.PlainTime.from(time),
  });
}

function clockFrom(start: string | null, place: ClockPlace): (minute: number) => DayTime | null {
  if (start === null) return () => null;
  const first =
    place.date !== null && isTimeZone(place.timeZone)
      ? zoned(place.date, start, place.timeZone)
      : Temporal.PlainDate.from('2000-01-01').toPlainDateTime(Temporal.PlainTime.from(start));
  const day = first.toPlainDate();
  return (minute) => dayTime(first.add({ minutes: minute }), day);
}

function dayTime(moment: Temporal.PlainDateTime | Temporal.ZonedDateTime, from: Temporal.PlainDate): DayTime {
  return {
    time: moment.toPlainTime().toString({ smallestUnit: 'minute' }),
    day: from.until(moment.toPlainDate()).days,
  };
}
