import type { DossierView } from '#shared/domain/dossier/view';
import { agendaItemsOf, clockSpanOf, timeSlots, type ClockSpan } from '#shared/domain/meeting/agenda';
import type { AgendaItem } from '#shared/domain/meeting/agenda-item';
import type { Meeting } from '#shared/domain/meeting/meeting';

/** A line of the agenda that the other side gets. */
export interface SharedAgendaLine extends ClockSpan {
  readonly item: string;
  /** Its number on the shared agenda, from 1 without gaps. */
  readonly number: number;
  readonly title: string;
  readonly minutes: number;
  /** Name and office of the person who leads; empty where none is named. */
  readonly leadName: string;
  readonly leadOffice: string;
}

/**
 * The shared agenda of a meeting, built from shared items alone and from their shareable fields alone (security, 21):
 * numbers and clock times run over the shared items without gaps, so that no change to any other item shows in it. An
 * empty title means that nobody gave the item a shared title; the internal one is never used.
 */
export function sharedAgendaOf(view: DossierView, meeting: Meeting): readonly SharedAgendaLine[] {
  const items = agendaItemsOf(view, meeting.id).filter((item) => item.visibility === 'shared');
  const slots = timeSlots(items.map(agreedMinutes), meeting.startTime, meeting);
  return items.map((item, index) => {
    const lead = view.get('person', item.lead);
    const { start, end, startDay, endDay } = slots[index] ?? clockSpanOf(null, null);
    return {
      item: item.id,
      number: index + 1,
      title: item.sharedTitle.trim(),
      minutes: agreedMinutes(item),
      ...{ start, end, startDay, endDay },
      leadName: lead === undefined || lead.deleted ? '' : lead.name,
      leadOffice: lead === undefined || lead.deleted ? '' : lead.office,
    };
  });
}

/** The minutes that the other side was told. */
export function agreedMinutes(item: Pick<AgendaItem, 'minutes' | 'sharedMinutes'>): number {
  return item.sharedMinutes > 0 ? item.sharedMinutes : item.minutes;
}
