import type { DossierView } from '#shared/domain/dossier/view';
import { agendaItemsOf, overrunMinutes, topicsOfItem } from '#shared/domain/meeting/agenda';
import type { AgendaItem } from '#shared/domain/meeting/agenda-item';
import { clashesWith } from '#shared/domain/meeting/clashes';
import type { Meeting } from '#shared/domain/meeting/meeting';
import { pointsUnderItem } from '#shared/domain/talking-point/assignments';
import { awaitsClearance } from '#shared/domain/talking-point/clearance';
import type { Topic } from '#shared/domain/topic/topic';
import { briefLength } from '#shared/domain/topic/brief-length';
import { briefFor, isStale } from '#shared/domain/topic/briefs';

/** What can stand in the way of a ready meeting. */
export const readinessCodes = [
  'no-date',
  'no-start',
  'no-agenda',
  'agenda-overruns',
  'double-booked',
  'marking-missing',
  'item-without-points',
  'item-without-lead',
  'shared-title-missing',
  'point-not-cleared',
  'brief-missing',
  'brief-stale',
  'brief-too-long',
] as const;

/** Something that a meeting still lacks: which record it is about, what people call that, and a count where one helps. */
export interface ReadinessFinding {
  readonly code: (typeof readinessCodes)[number];
  /** `blocks` keeps a pack from being issued as it should be; `attention` is for a person to weigh. */
  readonly weight: 'blocks' | 'attention';
  readonly record: string;
  readonly label: string;
  readonly count: number;
  /** For `double-booked`, where the record is the other meeting: the names of those whom both need. */
  readonly people?: string;
}

/** What stands between a meeting and being ready, on `today`: for the meeting, its items, their points and briefs. */
export function readinessOf(view: DossierView, meeting: Meeting, today: string): readonly ReadinessFinding[] {
  const items = agendaItemsOf(view, meeting.id).filter((item) => item.visibility !== 'hidden');
  const topics = new Map(
    items.flatMap((item) => topicsOfItem(view, item.id)).map((topic) => [topic.id, topic]),
  );
  return [
    ...meetingFindings(meeting, items),
    ...clashesWith(view, meeting.id).map(({ other, people }) => ({
      ...({ code: 'double-booked', weight: 'attention' } as const),
      ...{ record: other.id, label: other.title, count: people.length },
      people: people.map(({ name }) => name).join(', '),
    })),
    ...items.flatMap((item) => itemFindings(view, item)),
    ...pointFindings(view, items),
    ...[...topics.values()].flatMap((topic) => briefFindings(view, topic, meeting, today)),
  ];
}

function meetingFindings(meeting: Meeting, items: readonly AgendaItem[]): readonly ReadinessFinding[] {
  const about = { record: meeting.id, label: meeting.title, count: 1 };
  const over = overrunMinutes(items, meeting.minutes);
  return [
    ...(meeting.date === null ? [{ ...about, code: 'no-date', weight: 'blocks' } as const] : []),
    ...(meeting.startTime === null ? [{ ...about, code: 'no-start', weight: 'attention' } as const] : []),
    ...(items.length === 0 ? [{ ...about, code: 'no-agenda', weight: 'blocks' } as const] : []),
    ...(over > 0 ? [{ ...about, code: 'agenda-overruns', weight: 'attention', count: over } as const] : []),
    ...(meeting.marking === null ? [{ ...about, code: 'marking-missing', weight: 'blocks' } as const] : []),
  ];
}

function itemFindings(view: DossierView, item: AgendaItem): readonly ReadinessFinding[] {
  const about = { record: item.id, label: item.title, count: 1, weight: 'attention' as const };
  const pointless = pointsUnderItem(view, item.id).length === 0 && topicsOfItem(view, item.id).length > 0;
  const untitled = item.visibility === 'shared' && item.sharedTitle.trim() === '';
  return [
    ...(pointless ? [{ ...about, code: 'item-without-points' as const }] : []),
    ...(item.lead === null ? [{ ...about, code: 'item-without-lead' as const }] : []),
    ...(untitled ? [{ ...about, code: 'shared-title-missing' as const, weight: 'blocks' as const }] : []),
  ];
}

function pointFindings(view: DossierView, items: readonly AgendaItem[]): readonly ReadinessFinding[] {
  return items.flatMap((item) => {
    const waiting = pointsUnderItem(view, item.id).filter(({ point }) => awaitsClearance(point));
    if (waiting.length === 0) return [];
    const finding = {
      code: 'point-not-cleared',
      weight: 'blocks',
      record: item.id,
      label: item.title,
    } as const;
    return [{ ...finding, count: new Set(waiting.map(({ point }) => point.id)).size }];
  });
}

function briefFindings(
  view: DossierView,
  topic: Topic,
  meeting: Meeting,
  today: string,
): readonly ReadinessFinding[] {
  const about = { record: topic.id, label: topic.title, count: 1 };
  const brief = briefFor(view, topic.id, meeting.id);
  if (brief === undefined) return [{ ...about, code: 'brief-missing', weight: 'blocks' }];
  const { words, budget } = briefLength(view, brief);
  const excess = words - budget;
  return [
    ...(brief.marking === null ? [{ ...about, code: 'marking-missing', weight: 'blocks' } as const] : []),
    ...(isStale(brief, today) ? [{ ...about, code: 'brief-stale', weight: 'attention' } as const] : []),
    ...(excess > 0
      ? [{ ...about, code: 'brief-too-long', weight: 'attention', count: excess } as const]
      : []),
  ];
}
