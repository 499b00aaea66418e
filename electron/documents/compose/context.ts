import type { DossierView } from '#shared/domain/dossier/view';
import { agendaItemsOf, timeSlots, topicsOfItem, type TimeSlot } from '#shared/domain/meeting/agenda';
import type { AgendaItem } from '#shared/domain/meeting/agenda-item';
import type { Meeting } from '#shared/domain/meeting/meeting';
import { counterpart, homePrincipal } from '#shared/domain/meeting/participants';
import type { IssueStamp } from '#shared/domain/pack/issue-stamp';
import type { PackLanguage, PageMargins, PageSetting, PaperSize } from '#shared/domain/pack/pack-document';
import type { Person } from '#shared/domain/person/person';
import { comparePositions } from '#shared/domain/record/position';
import type { Relationship } from '#shared/domain/relationship/relationship';
import { fail, succeed, type Result } from '#shared/domain/result';
import { settingsId, type DossierSettings } from '#shared/domain/settings/dossier-settings';
import { pointsUnderItem, type Assignment } from '#shared/domain/talking-point/assignments';
import { briefFor } from '#shared/domain/topic/briefs';
import type { Brief } from '#shared/domain/topic/brief';
import type { Topic } from '#shared/domain/topic/topic';
import { houseMargins } from '#electron/documents/word/house-style';
import { chosenMargins } from '#electron/documents/template/chosen-template';
import { paperWording, type PaperWording } from '#shared/messages/papers/paper-wording';

/** An agenda item as our papers show it: hidden ones are on no paper, so numbers and times run over the others. */
export interface PaperItem {
  readonly item: AgendaItem;
  readonly number: number;
  readonly slot: TimeSlot;
  readonly lead: Person | undefined;
  readonly topics: readonly Topic[];
  /** What our side says under it, retired points left out. */
  readonly points: readonly Assignment[];
}

/** A topic of the meeting with the items under which it comes up; none where the meeting has no agenda. */
export interface PaperTopic {
  readonly topic: Topic;
  readonly brief: Brief | undefined;
  readonly items: readonly PaperItem[];
  /** Its points that somebody makes at this meeting, in the order of the agenda. */
  readonly points: readonly Assignment[];
}

/** Everything an internal paper is composed from, gathered once. */
export interface ComposeContext {
  readonly view: DossierView;
  readonly today: string;
  /** Which issue the papers are; a draft without it. */
  readonly issue: IssueStamp | undefined;
  readonly settings: DossierSettings | undefined;
  readonly language: PackLanguage;
  readonly page: PageSetting;
  readonly wording: PaperWording;
  readonly meeting: Meeting;
  /** Day of the meeting, which every paper needs. */
  readonly date: string;
  readonly relationship: Relationship | undefined;
  readonly homePrincipal: Person | undefined;
  readonly counterpart: Person | undefined;
  readonly items: readonly PaperItem[];
  /** In the order of the agenda, each once. */
  readonly topics: readonly PaperTopic[];
}

/** How a paper is set: as the dossier and its house style say, unless the request says otherwise. */
export interface Setting {
  readonly language?: PackLanguage | undefined;
  readonly paper?: PaperSize | undefined;
  readonly margins?: PageMargins | undefined;
}

/** The sheet that a paper is set on. */
export function pageOf(view: DossierView, { paper, margins = chosenMargins(view) }: Setting): PageSetting {
  const size = paper ?? view.get('dossierSettings', settingsId)?.paper ?? 'A4';
  return margins === houseMargins ? { paper: size } : { paper: size, margins };
}

/** What a context is gathered for. */
interface ContextRequest extends Setting {
  readonly meeting: string;
  readonly today: string;
  readonly issue?: IssueStamp | undefined;
}

/** Gathers what the papers of a meeting are made from; `today` is `YYYY-MM-DD`. */
export function composeContext(view: DossierView, request: ContextRequest): Result<ComposeContext> {
  const { meeting: meetingId, today } = request;
  const meeting = view.get('meeting', meetingId);
  if (meeting === undefined || meeting.deleted) return fail('meeting-unknown', { meeting: meetingId });
  if (meeting.date === null) return fail('meeting-without-date', { title: meeting.title });
  const items = paperItems(view, meeting);
  const settings = view.get('dossierSettings', settingsId);
  const language = request.language ?? settings?.language ?? 'en-GB';
  return succeed({
    view,
    today,
    issue: request.issue,
    settings,
    language,
    page: pageOf(view, request),
    wording: paperWording(language),
    meeting,
    date: meeting.date,
    relationship: view.get('relationship', meeting.relationship),
    homePrincipal: homePrincipal(view, meeting.id),
    counterpart: counterpart(view, meeting.id),
    items,
    topics: paperTopics(view, meeting, items),
  });
}

function paperItems(view: DossierView, meeting: Meeting): readonly PaperItem[] {
  const items = agendaItemsOf(view, meeting.id).filter((item) => item.visibility !== 'hidden');
  const slots = timeSlots(
    items.map((item) => item.minutes),
    meeting.startTime,
    meeting,
  );
  return items.map((item, index) => ({
    item,
    number: index + 1,
    slot: slots[index] ?? { startMinute: 0, endMinute: 0, start: null, end: null, startDay: 0, endDay: 0 },
    lead: livingPerson(view, item.lead),
    topics: topicsOfItem(view, item.id),
    points: pointsUnderItem(view, item.id).filter(({ point }) => point.state !== 'retired'),
  }));
}

function paperTopics(
  view: DossierView,
  meeting: Meeting,
  items: readonly PaperItem[],
): readonly PaperTopic[] {
  const onItems = items.flatMap((item) => item.topics.map((topic) => ({ key: topic.id, topic, item })));
  const itemsOf = grouped(onItems);
  const pointsOf = grouped(
    items.flatMap((item) => item.points.map((made) => ({ ...made, key: made.point.topic ?? '' }))),
  );
  const topics =
    items.length > 0
      ? [...itemsOf.values()].flatMap(([first]) => first?.topic ?? [])
      : topicsWithoutAgenda(view, meeting);
  return topics.map((topic) => ({
    topic,
    brief: briefFor(view, topic.id, meeting.id),
    items: (itemsOf.get(topic.id) ?? []).map(({ item }) => item),
    points: pointsOf.get(topic.id) ?? [],
  }));
}

function grouped<T extends { readonly key: string }>(
  members: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const member of members) {
    const group = groups.get(member.key);
    if (group === undefined) groups.set(member.key, [member]);
    else group.push(member);
  }
  return groups;
}

function topicsWithoutAgenda(view: DossierView, meeting: Meeting): readonly Topic[] {
  return [...view.by('meetingTopic', 'meeting', meeting.id)]
    .sort(comparePositions)
    .flatMap((link) => view.get('topic', link.topic) ?? [])
    .filter((topic) => !topic.deleted);
}

function livingPerson(view: DossierView, id: string | null): Person | undefined {
  const person = view.get('person', id);
  return person === undefined || person.deleted ? undefined : person;
}
