import type { Delivery } from '#shared/domain/delivery/delivery';
import type { DossierView } from '#shared/domain/dossier/view';
import { groupBy } from '#shared/domain/group-by';
import { agendaItemsOf, topicsOfItem } from '#shared/domain/meeting/agenda';
import type { AgendaItem, ItemPoint } from '#shared/domain/meeting/agenda-item';
import type { Meeting } from '#shared/domain/meeting/meeting';
import type { Person } from '#shared/domain/person/person';
import { compareMeetings, pointsOfTopic } from '#shared/domain/talking-point/assignments';
import type { TalkingPoint } from '#shared/domain/talking-point/talking-point';

/** The choice of a point for a principal at a meeting that is still to come. */
export interface PlannedLine {
  readonly itemPoint: ItemPoint;
  readonly item: AgendaItem;
  readonly meeting: Meeting;
}

/**
 * Why a point is a principal's. `chosen`: for a planned meeting. `drafted`: it was drafted for them. `topic`: it holds
 * for everyone, is to respond with or to avoid, and its topic is on the agenda of a planned meeting they take part in.
 */
export type LineBasis = 'chosen' | 'drafted' | 'topic';

/** A point that a principal is to make, to respond with or to avoid. */
export interface PrincipalLine {
  readonly point: TalkingPoint;
  readonly basis: LineBasis;
  /** Where it is chosen, earliest meeting first; empty where it is not. */
  readonly planned: readonly PlannedLine[];
}

/** Our people for whom lines are kept: principals, and others for whom a point was drafted, chosen or delivered. */
export function principalsOf(view: DossierView): readonly Person[] {
  return view.all('person').filter(({ id, side, principal }) => {
    if (side !== 'home') return false;
    return (
      principal ||
      view.by('talkingPoint', 'draftedFor', id).length > 0 ||
      view.by('itemPoint', 'principal', id).length > 0 ||
      view.by('delivery', 'principal', id).length > 0
    );
  });
}

/** Where a principal's points are chosen for meetings still to come, hidden items left out; earliest meeting first. */
function plannedLines(view: DossierView, principal: string): readonly PlannedLine[] {
  return view
    .by('itemPoint', 'principal', principal)
    .flatMap((itemPoint): readonly PlannedLine[] => {
      const item = view.get('agendaItem', itemPoint.item);
      if (item === undefined || item.deleted || item.visibility === 'hidden') return [];
      const meeting = plannedMeeting(view, item.meeting);
      return meeting === undefined ? [] : [{ itemPoint, item, meeting }];
    })
    .sort((left, right) => compareMeetings(left.meeting, right.meeting));
}

/** Every line of a principal that is not retired, each point once, in the order of the points' topics and places. */
export function linesOf(view: DossierView, principal: string): readonly PrincipalLine[] {
  const planned = groupBy(plannedLines(view, principal), ({ itemPoint }) => itemPoint.point ?? '');
  const found = new Map<string, PrincipalLine>();
  const add = (point: TalkingPoint | undefined, basis: LineBasis): void => {
    if (point === undefined || !isLive(view, point) || found.has(point.id)) return;
    found.set(point.id, { point, basis, planned: planned.get(point.id) ?? [] });
  };
  for (const point of planned.keys()) add(view.get('talkingPoint', point), 'chosen');
  for (const point of view.by('talkingPoint', 'draftedFor', principal)) add(point, 'drafted');
  for (const topic of topicsAhead(view, principal)) {
    for (const point of pointsOfTopic(view, topic)) if (isForAll(point)) add(point, 'topic');
  }
  return [...found.values()];
}

/** What a principal has delivered, the latest first. */
export function deliveriesBy(view: DossierView, principal: string): readonly Delivery[] {
  const when = (delivery: Delivery): string =>
    delivery.at ?? view.get('meeting', delivery.meeting)?.date ?? '';
  return [...view.by('delivery', 'principal', principal)].sort((left, right) =>
    when(left) === when(right) ? (left.id < right.id ? -1 : 1) : when(left) < when(right) ? 1 : -1,
  );
}

function isForAll({ use, draftedFor }: TalkingPoint): boolean {
  return use !== 'make' && draftedFor === null;
}

function isLive(view: DossierView, point: TalkingPoint): boolean {
  const topic = view.get('topic', point.topic);
  return !point.deleted && point.state !== 'retired' && topic?.deleted === false;
}

function plannedMeeting(view: DossierView, id: string | null): Meeting | undefined {
  const meeting = view.get('meeting', id);
  return meeting?.state === 'planned' && !meeting.deleted ? meeting : undefined;
}

function topicsAhead(view: DossierView, principal: string): ReadonlySet<string> {
  const items = view
    .by('participant', 'person', principal)
    .flatMap((part) => plannedMeeting(view, part.meeting) ?? [])
    .flatMap((meeting) => agendaItemsOf(view, meeting.id))
    .filter((item) => item.visibility !== 'hidden');
  return new Set(items.flatMap((item) => topicsOfItem(view, item.id)).map((topic) => topic.id));
}
