import { timeSlots } from '#shared/domain/meeting/agenda';
import type { Meeting } from '#shared/domain/meeting/meeting';
import { offsetFromUtc, slotElsewhere } from '#shared/domain/meeting/clocks';
import type { PackInline } from '#shared/domain/pack/pack-blocks';
import type { Person } from '#shared/domain/person/person';
import { joined, words, type Words } from '#electron/documents/compose/blocks';
import type { ComposeContext } from '#electron/documents/compose/context';
import { clockOn, clockSpan, writtenDate, writtenDay } from '#electron/documents/compose/format';
import { exampleTag } from '#electron/documents/compose/tags';
import type { PaperWording } from '#shared/messages/papers/paper-wording';

/** Our side as papers name it. */
export function homeName(context: ComposeContext): string {
  const home = context.settings?.home.trim() ?? '';
  return home === '' ? context.wording.ourSide : home;
}

/** Their side as papers name it. */
export function partnerName(context: ComposeContext): string {
  const partner = context.relationship?.partner.trim() ?? '';
  return partner === '' ? context.wording.theirSide : partner;
}

/** Whether it has taken place: what was never fixed or chosen for it is then nothing to wait for. */
export function isHeld({ meeting }: ComposeContext): boolean {
  return meeting.state === 'held';
}

/** The date of the meeting, in words. */
export function meetingDay(context: ComposeContext): readonly PackInline[] {
  return [words(writtenDay(context.date, context.wording)), ...exampleTag(context.meeting, 'date')];
}

/** When it begins and ends, how long it is, and in which zone; empty where neither is known. */
export function meetingTime(context: ComposeContext): readonly PackInline[] {
  const { meeting, wording } = context;
  const length = meeting.minutes === 0 ? [] : [words(wording.minutes(meeting.minutes))];
  if (meeting.startTime === null)
    return length.length === 0 ? [] : [...length, ...exampleTag(meeting, 'minutes')];
  const [slot] = timeSlots([meeting.minutes], meeting.startTime, meeting);
  const span = meeting.minutes === 0 || slot === undefined ? meeting.startTime : clockSpan(slot);
  const zone = localTime(meeting, wording);
  return [...joined([span, length, zone], ', '), ...exampleTag(meeting, 'startTime', 'minutes')];
}

/** That times are those of the place, and how far its clocks are from UTC; empty where its zone is not known. */
export function localTime(
  meeting: Pick<Meeting, 'date' | 'startTime' | 'timeZone'>,
  wording: PaperWording,
): string {
  const { timeZone } = meeting;
  return timeZone === '' ? '' : wording.localTime(offsetFromUtc(meeting, timeZone) ?? timeZone);
}

/** The meeting on the clock of the capital, where that is another zone; `+1` or `-1` behind a time of another day. */
export function capitalTime(context: ComposeContext): string {
  const { meeting, settings } = context;
  const zone = settings?.timeZone ?? '';
  if (zone === '' || zone === meeting.timeZone) return '';
  const [slot] = timeSlots([meeting.minutes], meeting.startTime, meeting);
  const span = slot === undefined ? null : slotElsewhere(slot, meeting, zone);
  const start = span?.start ?? null;
  if (span === null || start === null) return '';
  const time = meeting.minutes === 0 ? clockOn(start, span.startDay) : clockSpan(span);
  return `${time} (${offsetFromUtc(meeting, zone) ?? zone})`;
}

/** A person's name and office: `David Lammy, Foreign Secretary`. */
export function namedPerson(person: Person | undefined): readonly PackInline[] {
  return person === undefined ? [] : joined([person.name, person.office], ', ');
}

/** Who issues the papers and of which day they are. Nothing is issued yet: rendering makes a draft. */
export function originLine(context: ComposeContext): Words {
  return joined([context.settings?.department ?? '', writtenDate(context.today, context.wording)], ', ');
}
