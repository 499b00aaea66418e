import { dateWithWeekday } from '#renderer/ui/dates';
import { cityOf } from '#renderer/ui/time-zones';
import type { MeetingView } from '#shared/contract/views/meetings';
import { timeSlots } from '#shared/domain/meeting/agenda';
import { slotOnClock, type MeetingClock } from '#shared/domain/meeting/clocks';

/** Day, clock times in both zones, and place of a meeting, in one line. */
export function whenAndWhere(meeting: MeetingView): string {
  const { capitalZone } = meeting;
  const capital = capitalZone === null ? '' : spanOn(meeting, capitalZone);
  const place = [meeting.venue.value, meeting.place.value].filter(Boolean).join(', ');
  return [dateWithWeekday(meeting.date.value) || 'No date yet', clockOf(meeting), capital, place]
    .filter(Boolean)
    .join(' · ');
}

/** When, how long and where a meeting is, as the rules of the clock need it. */
export function meetingClock({ date, startTime, minutes, timeZone }: MeetingView): MeetingClock {
  return {
    date: date.value,
    startTime: startTime.value,
    minutes: minutes.value,
    timeZone: timeZone.value,
  };
}

function clockOf(meeting: MeetingView): string {
  const start = meeting.startTime.value;
  if (start === null) return '';
  const zone = meeting.timeZone.value;
  return spanOn(meeting, zone) || `${start} ${cityOf(zone)} time`;
}

/** The whole meeting on the clock of a zone; empty where its length, its day or the zone is not known. */
function spanOn(meeting: MeetingView, timeZone: string): string {
  const clock = meetingClock(meeting);
  const [slot] = timeSlots([clock.minutes], clock.startTime, clock);
  const span = clock.minutes === 0 || slot === undefined ? null : slotOnClock(slot, clock, timeZone);
  return span === null ? '' : `${span} ${cityOf(timeZone)} time`;
}
