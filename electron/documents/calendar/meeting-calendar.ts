import ical, { ICalCalendarMethod, ICalEventClass, ICalEventStatus } from 'ical-generator';

/** What a calendar file says of a meeting: when and where, and a title that anybody may read. Nothing else is known here. */
export interface CalendarEntry {
  /** Tells the meeting apart in every calendar; it says nothing of its own. */
  readonly uid: string;
  /** The moment of which the file is, ISO in UTC. The same moment and meeting give the same bytes. */
  readonly stamp: string;
  /** From 0, one more each time that it was changed: a calendar takes the file of the higher one for the newer. */
  readonly revision: number;
  readonly title: string;
  /** Venue and place; empty where neither is known. */
  readonly location: string;
  /** Moments, ISO in UTC: right in every zone, and when clocks change during the meeting. Or a day `YYYY-MM-DD`. */
  readonly when: { readonly start: string; readonly end: string | null } | { readonly day: string };
  readonly cancelled: boolean;
}

/** A calendar file (RFC 5545) with one event, as text with CRLF line ends. */
export function meetingCalendar(entry: CalendarEntry): string {
  const calendar = ical({
    prodId: { company: 'Chancery', product: 'Meeting', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: entry.uid,
    stamp: new Date(entry.stamp),
    sequence: entry.revision,
    ...whenOf(entry),
    summary: onOneLine(entry.title),
    location: onOneLine(entry.location),
    class: ICalEventClass.PRIVATE,
    status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  return `${calendar.toString()}\r\n`;
}

function whenOf({ when }: CalendarEntry): { start: Date; end?: Date; allDay?: boolean } {
  if ('day' in when) return { start: new Date(`${when.day}T00:00:00Z`), allDay: true };
  return { start: new Date(when.start), ...(when.end !== null && { end: new Date(when.end) }) };
}

/** Control characters and marks that turn text around have no place in a calendar, and some readers trip over them. */
function onOneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/(?![\u200c\u200d])\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
