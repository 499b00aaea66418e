import type { DossierView } from '#shared/domain/dossier/view';
import type { Meeting } from '#shared/domain/meeting/meeting';
import { agendaItemsOf } from '#shared/domain/meeting/agenda';
import { sharedAgendaOf, type SharedAgendaLine } from '#shared/domain/meeting/shared-agenda';
import type { PackBlock, PackTable } from '#shared/domain/pack/pack-blocks';
import { packVariantInfo, type PackDocument } from '#shared/domain/pack/pack-document';
import { isIllustrative } from '#shared/domain/record/define-kind';
import { fail, succeed, type Result } from '#shared/domain/result';
import { settingsId } from '#shared/domain/settings/dossier-settings';
import { cell, column, facts, heading, joined, paragraph } from '#electron/documents/compose/blocks';
import { markSections } from '#electron/documents/compose/draft';
import { clockSpan, counted, writtenDay } from '#electron/documents/compose/format';

/** All that the sheet is made from: shareable fields of the meeting and of its shared items, and nothing else. */
interface SharedContent {
  readonly title: string;
  readonly date: string;
  readonly startTime: string | null;
  readonly timeZone: string;
  readonly place: string;
  readonly venue: string;
  readonly home: string;
  readonly language: PackDocument['language'];
  readonly lines: readonly SharedAgendaLine[];
  readonly illustrative: boolean;
}

/**
 * The agenda that the other side gets (security, 21). Its content is gathered by {@link sharedContent} from what a
 * person has shared; no internal paper is ever cut down to it. Properties and file name come from the same content, so
 * that a change to anything internal or hidden leaves every byte as it is.
 */
export function sharedAgenda(view: DossierView, meetingId: string): Result<PackDocument> {
  const meeting = view.get('meeting', meetingId);
  if (meeting === undefined || meeting.deleted) return fail('meeting-unknown', { meeting: meetingId });
  if (meeting.date === null) return fail('meeting-without-date', { title: meeting.title });
  if (view.by('agendaItem', 'meeting', meeting.id).length === 0)
    return fail('agenda-empty', { title: meeting.title });
  const content = sharedContent(view, meeting, meeting.date);
  if (content.lines.length === 0) return fail('nothing-shared', { title: meeting.title });
  const untitled = content.lines.find((line) => line.title === '');
  if (untitled !== undefined)
    return fail('shared-title-missing', { title: onOurAgenda(view, meeting, untitled.item) });
  const marked = markSections(view, [
    {
      id: 'agenda',
      kind: 'paper',
      title: 'Agenda',
      parts: [{ name: 'Marking of shared papers', marking: meeting.sharedMarking }],
      blocks: blocksOf(content),
    },
  ]);
  return marked.ok ? succeed({ ...frame(content), ...marked.value }) : marked;
}

function sharedContent(view: DossierView, meeting: Meeting, date: string): SharedContent {
  const settings = view.get('dossierSettings', settingsId);
  const home = settings?.home ?? '';
  const sides = [home, view.get('relationship', meeting.relationship)?.partner ?? ''];
  const lines = sharedAgendaOf(view, meeting);
  const own = meeting.sharedTitle.trim();
  return {
    title: own === '' ? sides.filter((side) => side !== '').join(' \u2013 ') : own,
    date,
    startTime: meeting.startTime,
    timeZone: meeting.timeZone,
    place: meeting.place,
    venue: meeting.venue,
    home,
    language: settings?.language ?? 'en-GB',
    lines,
    illustrative:
      settings?.training === true || lines.some((line) => isExample(view, line)) || isExampleMeeting(meeting),
  };
}

function isExample(view: DossierView, line: SharedAgendaLine): boolean {
  const item = view.get('agendaItem', line.item);
  return (
    item !== undefined &&
    ['sharedTitle', 'minutes', 'sharedMinutes', 'lead'].some((name) => isIllustrative(item, name))
  );
}

function isExampleMeeting(meeting: Meeting): boolean {
  return ['sharedTitle', 'date', 'startTime', 'place', 'venue'].some((name) => isIllustrative(meeting, name));
}

function frame(content: SharedContent): Omit<PackDocument, 'sections' | 'marking'> {
  const { label, audience } = packVariantInfo['shared-agenda'];
  const title = content.title === '' ? label : `${label}: ${content.title}`;
  return {
    variant: 'shared-agenda',
    audience,
    language: content.language,
    title,
    subject: label,
    author: content.home,
    date: content.date,
    notice: content.illustrative ? 'Illustrative' : null,
    fileName: [content.date, title.replace(':', ' -')].join(' '),
    typeSize: 11,
  };
}

function blocksOf(content: SharedContent): readonly PackBlock[] {
  const minutes = content.lines.reduce((sum, line) => sum + line.minutes, 0);
  const span = { start: content.lines[0]?.start ?? null, end: content.lines.at(-1)?.end ?? null };
  const zone = content.timeZone === '' ? '' : `local time (${content.timeZone})`;
  return [
    heading(1, content.title === '' ? 'Agenda' : content.title),
    facts([
      ['Date', writtenDay(content.date)],
      [
        'Time',
        joined(
          [clockSpan(span), counted(minutes, 'minute', 'minutes'), span.start === null ? '' : zone],
          ', ',
        ),
      ],
      ['Place', joined([content.venue, content.place], ', ')],
    ]),
    heading(2, 'Agenda'),
    agendaTable(content.lines),
    ...(content.illustrative
      ? [paragraph('Illustrative: this agenda is a drafted example and no public fact.', 'small')]
      : []),
  ];
}

function agendaTable(lines: readonly SharedAgendaLine[]): PackTable {
  const timed = lines.every((line) => line.start !== null);
  return {
    type: 'table',
    caption: 'Agenda',
    columns: [
      column('No.', 1, 'end'),
      ...(timed ? [column('Time', 3)] : []),
      column('Minutes', 2, 'end'),
      column('Item', 7),
      column('Led by', 7),
    ],
    rows: lines.map((line) => ({
      cells: [
        cell(String(line.number)),
        ...(timed ? [cell(clockSpan(line))] : []),
        cell(String(line.minutes)),
        cell(line.title),
        cell(joined([line.leadName, line.leadOffice], ', ')),
      ],
    })),
  };
}

/** Place and title of an item on our own agenda, for a message to our side; it stands in no file. */
function onOurAgenda(view: DossierView, meeting: Meeting, item: string): string {
  const items = agendaItemsOf(view, meeting.id).filter(({ visibility }) => visibility !== 'hidden');
  const index = items.findIndex(({ id }) => id === item);
  return `${String(index + 1)}. ${items[index]?.title ?? ''}`;
}
