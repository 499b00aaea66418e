import type { DossierView } from '#shared/domain/dossier/view';
import { agendaItemsOf } from '#shared/domain/meeting/agenda';
import type { Meeting } from '#shared/domain/meeting/meeting';
import { sharedAgendaOf, type SharedAgendaLine } from '#shared/domain/meeting/shared-agenda';
import {
  packAudiences,
  type shareableVariants,
  type PackDocument,
  type PackLanguage,
  type PageSetting,
} from '#shared/domain/pack/pack-document';
import { isIllustrative } from '#shared/domain/record/define-kind';
import { fail, succeed, type Result } from '#shared/domain/result';
import { settingsId } from '#shared/domain/settings/dossier-settings';
import { paperWording, type PaperWording } from '#shared/messages/papers/paper-wording';
import { facts, joined } from '#electron/documents/compose/blocks';
import { pageOf, type Setting } from '#electron/documents/compose/context';
import { markSections, type SectionDraft } from '#electron/documents/compose/draft';
import { fitted } from '#electron/documents/compose/fit';
import { clockSpan, writtenDay } from '#electron/documents/compose/format';
import { localTime } from '#electron/documents/compose/meeting-words';
import type { PackFacts } from '#shared/domain/pack/pack-blocks';

/**
 * All that papers for the other side say of a meeting: shareable fields of the meeting and of its shared items, and
 * nothing else (security, 21).
 */
export interface SharedMeeting {
  readonly title: string;
  readonly date: string;
  readonly startTime: string | null;
  readonly timeZone: string;
  readonly place: string;
  readonly venue: string;
  readonly home: string;
  readonly language: PackLanguage;
  readonly page: PageSetting;
  readonly wording: PaperWording;
  readonly lines: readonly SharedAgendaLine[];
  readonly illustrative: boolean;
}

/** What a shared paper needs: the meeting, and how it is set where that differs from the dossier. */
export interface SharedRequest extends Setting {
  readonly meeting: string;
}

/**
 * The meeting as the other side may know it, with the record for markings and messages to our side. Fails with
 * `meeting-unknown`, `meeting-without-date`, `agenda-empty`, `nothing-shared` or `shared-title-missing`.
 */
export function sharedMeeting(
  view: DossierView,
  request: SharedRequest,
): Result<{ readonly meeting: Meeting; readonly content: SharedMeeting }> {
  const meeting = view.get('meeting', request.meeting);
  if (meeting === undefined || meeting.deleted) return fail('meeting-unknown', { meeting: request.meeting });
  if (meeting.date === null) return fail('meeting-without-date', { title: meeting.title });
  if (view.by('agendaItem', 'meeting', meeting.id).length === 0)
    return fail('agenda-empty', { title: meeting.title });
  const content = contentOf(view, meeting, meeting.date, request);
  if (content.lines.length === 0) return fail('nothing-shared', { title: meeting.title });
  const untitled = content.lines.find((line) => line.title === '');
  if (untitled !== undefined)
    return fail('shared-title-missing', { title: onOurAgenda(view, meeting, untitled.item) });
  return succeed({ meeting, content });
}

function contentOf(view: DossierView, meeting: Meeting, date: string, setting: Setting): SharedMeeting {
  const settings = view.get('dossierSettings', settingsId);
  const home = settings?.home ?? '';
  const lines = sharedAgendaOf(view, meeting);
  const language = setting.language ?? settings?.language ?? 'en-GB';
  const { startTime, timeZone, place, venue } = meeting;
  return {
    title: titleOf(view, meeting, home),
    date,
    startTime,
    timeZone,
    place,
    venue,
    home,
    language,
    page: pageOf(view, setting),
    wording: paperWording(language),
    lines,
    illustrative:
      settings?.training === true || lines.some((line) => isExample(view, line)) || isExampleMeeting(meeting),
  };
}

/** The shared title; the names of the two sides where there is none. */
function titleOf(view: DossierView, meeting: Meeting, home: string): string {
  const own = meeting.sharedTitle.trim();
  if (own !== '') return own;
  const partner = view.get('relationship', meeting.relationship)?.partner ?? '';
  return [home, partner].filter((side) => side !== '').join(' \u2013 ');
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

/** When and where, as agreed. */
export function sharedFacts(content: SharedMeeting): PackFacts {
  const { wording, lines } = content;
  const minutes = lines.reduce((sum, line) => sum + line.minutes, 0);
  const [first, last] = [lines[0], lines.at(-1)];
  const span = {
    ...{ start: first?.start ?? null, startDay: first?.startDay ?? 0 },
    ...{ end: last?.end ?? null, endDay: last?.endDay ?? 0 },
  };
  const zone = span.start === null ? '' : localTime(content, wording);
  return facts([
    [wording.facts.date, writtenDay(content.date, wording)],
    [wording.facts.time, joined([clockSpan(span), wording.minutes(minutes), zone], ', ')],
    [wording.facts.place, joined([content.venue, content.place], ', ')],
  ]);
}

/** Size of body type in points. */
const typeSize = 11;

/** A paper for the other side with one section, which bears the marking of shared papers and takes no needless side. */
export function sharedPaper(
  view: DossierView,
  { meeting, content }: { readonly meeting: Meeting; readonly content: SharedMeeting },
  variant: SharedVariant,
  paper: Pick<SectionDraft, 'id' | 'title' | 'blocks'>,
): Result<PackDocument> {
  const parts = [{ name: 'Marking of shared papers', marking: meeting.sharedMarking }];
  const draft = fitted({ ...paper, kind: 'paper', parts }, typeSize, content.page);
  const marked = markSections(view, [draft], content.wording);
  return marked.ok ? succeed({ ...sharedFrame(content, variant), ...marked.value }) : marked;
}

type SharedVariant = (typeof shareableVariants)[number];

/** Everything of the document but its sections: properties and file name come from shared content alone. */
function sharedFrame(
  content: SharedMeeting,
  variant: SharedVariant,
): Omit<PackDocument, 'sections' | 'marking'> {
  const label = content.wording.variants[variant];
  const title = content.title === '' ? label : `${label}: ${content.title}`;
  return {
    variant,
    audience: packAudiences[variant],
    language: content.language,
    ...content.page,
    title,
    subject: label,
    author: content.home,
    date: content.date,
    notice: content.illustrative ? content.wording.illustrativeNotice : null,
    fileName: [content.date, title.replace(':', ' -')].join(' '),
    typeSize,
  };
}

/** Place and title of an item on our own agenda, for a message to our side; it stands in no file. */
function onOurAgenda(view: DossierView, meeting: Meeting, item: string): string {
  const items = agendaItemsOf(view, meeting.id).filter(({ visibility }) => visibility !== 'hidden');
  const index = items.findIndex(({ id }) => id === item);
  return `${String(index + 1)}. ${items[index]?.title ?? ''}`;
}
