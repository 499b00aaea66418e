import { dateWithWeekday } from '#renderer/ui/dates';
import type { MeetingView } from '#shared/contract/views/meetings';

/** Day, clock times in both zones, and place of a meeting, in one line. */
export function whenAndWhere(meeting: MeetingView): string {
  const { capitalTime } = meeting;
  const capital =
    capitalTime === null ? '' : `${capitalTime.start}-${capitalTime.end} ${capitalTime.timeZone}`;
  const place = [meeting.venue.value, meeting.place.value].filter(Boolean).join(', ');
  return [dateWithWeekday(meeting.date.value) || 'No date yet', clockOf(meeting), capital, place]
    .filter(Boolean)
    .join(' · ');
}

function clockOf(meeting: MeetingView): string {
  const start = meeting.startTime.value;
  if (start === null) return '';
  if (meeting.minutes.value === 0 || meeting.end === null) return `${start} ${meeting.timeZone.value}`;
  return `${start}-${meeting.end} ${meeting.timeZone.value}`;
}
