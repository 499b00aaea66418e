import { linkTo } from '#electron/usecases/views/field-view';
import type { ClashingMeeting, ClashRow, OverrunRow } from '#shared/contract/views/overview';
import type { DossierView } from '#shared/domain/dossier/view';
import { agendaItemsOf, overrunMinutes } from '#shared/domain/meeting/agenda';
import type { Clash } from '#shared/domain/meeting/clashes';
import type { Meeting } from '#shared/domain/meeting/meeting';

/** A clash as the overview shows it. */
export function clashRow({ meetings: [first, second], people }: Clash): ClashRow {
  return { meetings: [clashing(first), clashing(second)], people: people.map(linkTo) };
}

function clashing(meeting: Meeting): ClashingMeeting {
  return { meeting: linkTo(meeting), date: meeting.date, startTime: meeting.startTime };
}

/** The meetings whose agenda is longer than they are, in the order given. */
export function overrunsAmong(view: DossierView, meetings: readonly Meeting[]): readonly OverrunRow[] {
  return meetings.flatMap((meeting) => {
    const items = agendaItemsOf(view, meeting.id).filter(({ visibility }) => visibility !== 'hidden');
    const minutes = overrunMinutes(items, meeting.minutes);
    return minutes === 0 ? [] : [{ meeting: linkTo(meeting), minutes }];
  });
}
