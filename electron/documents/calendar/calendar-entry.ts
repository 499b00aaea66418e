import type { CalendarEntry } from '#electron/documents/calendar/meeting-calendar';
import type { DossierView } from '#shared/domain/dossier/view';
import { momentAfter, momentAt } from '#shared/domain/meeting/agenda';
import type { Meeting } from '#shared/domain/meeting/meeting';
import { fail, succeed, type Result } from '#shared/domain/result';
import { settingsId } from '#shared/domain/settings/dossier-settings';

/** The fields that may go into a calendar file, which leaves the house: the shareable ones, and the length. */
export const calendarFields = [
  ...(['sharedTitle', 'date', 'startTime', 'minutes'] as const),
  ...(['timeZone', 'place', 'venue', 'relationship', 'state'] as const),
] as const;

type Sayable = Pick<Meeting, (typeof calendarFields)[number]>;

/**
 * What a calendar file says of a meeting. A calendar is seen by many, so the internal title never stands in it: without a
 * shared one, it names the two sides. In a training dossier the title says so. `today` is the day of which the file is,
 * `revision` how often what it says was changed.
 */
export function calendarEntry(
  view: DossierView,
  meeting: Sayable,
  given: {
    readonly uid: string;
    readonly today: string;
    readonly revision: number;
    readonly internalTitle: string;
  },
): Result<CalendarEntry> {
  if (meeting.date === null) return fail('meeting-without-date', { title: given.internalTitle });
  const start = momentAt(meeting.startTime, meeting);
  const training = view.get('dossierSettings', settingsId)?.training === true;
  const title = meeting.sharedTitle.trim() === '' ? sidesOf(view, meeting) : meeting.sharedTitle;
  return succeed({
    uid: given.uid,
    stamp: `${given.today}T00:00:00Z`,
    revision: given.revision,
    title: training ? `${title} (training, illustrative)` : title,
    location: [meeting.venue, meeting.place].filter((part) => part.trim() !== '').join(', '),
    when:
      start === null
        ? { day: meeting.date }
        : { start, end: meeting.minutes === 0 ? null : momentAfter(start, meeting.minutes) },
    cancelled: meeting.state === 'cancelled',
  });
}

function sidesOf(view: DossierView, { relationship }: Sayable): string {
  const home = view.get('dossierSettings', settingsId)?.home ?? '';
  const partner = view.get('relationship', relationship)?.partner ?? '';
  const sides = [home, partner].filter((side) => side.trim() !== '').join(' - ');
  return sides === '' ? 'Meeting' : sides;
}
