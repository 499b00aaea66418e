import type { Commitment } from '#shared/domain/commitment/commitment';
import { commitmentsOf, dueState } from '#shared/domain/commitment/commitments';
import type { Delivery } from '#shared/domain/delivery/delivery';
import type { DossierView } from '#shared/domain/dossier/view';
import { agendaItemsOf, topicsOfItem } from '#shared/domain/meeting/agenda';
import type { AgendaItem } from '#shared/domain/meeting/agenda-item';
import type { Meeting } from '#shared/domain/meeting/meeting';
import { counterpart, participantsOf } from '#shared/domain/meeting/participants';
import { isBlank } from '#shared/domain/rich-text/read';
import { compareMeetings, pointsUnderItem } from '#shared/domain/talking-point/assignments';
import type { TalkingPoint } from '#shared/domain/talking-point/talking-point';

/** What the last meeting with the same counterpart left open. */
export interface CarriedOver {
  readonly from: Meeting;
  /** Items of its agenda that were never taken up; known only where the times of its day were taken. */
  readonly notReached: readonly AgendaItem[];
  /** Points that were to be made there and are not on record as made. */
  readonly notMade: readonly TalkingPoint[];
  /** Points that were made there and have no answer on record. */
  readonly unanswered: readonly TalkingPoint[];
  /** Commitments made or taken up there that are still open. */
  readonly commitments: readonly Commitment[];
}

/** The last meeting before this one that was held, or whose day is over, and in which this one's counterpart took part. */
function lastMeetingWithCounterpart(view: DossierView, meeting: Meeting, today: string): Meeting | undefined {
  const opposite = counterpart(view, meeting.id);
  if (opposite === undefined) return undefined;
  return [...view.all('meeting')]
    .filter((other) => other.id !== meeting.id && isOver(other, today))
    .filter((other) => compareMeetings(other, meeting) < 0)
    .sort((left, right) => compareMeetings(right, left))
    .find((other) => participantsOf(view, other.id).some(({ person }) => person.id === opposite.id));
}

function isOver({ state, date }: Meeting, today: string): boolean {
  return state === 'held' || (state === 'planned' && date !== null && date < today);
}

/** What the last meeting left open and this one has not taken up yet, on `today`; `undefined` where there was none. */
export function carriedOver(view: DossierView, meeting: Meeting, today: string): CarriedOver | undefined {
  const from = lastMeetingWithCounterpart(view, meeting, today);
  if (from === undefined) return undefined;
  const here = new Set(assignedAt(view, meeting.id).map(({ point }) => point.id));
  const deliveries = view.by('delivery', 'meeting', from.id);
  const open = (point: TalkingPoint): boolean => point.state !== 'retired' && !here.has(point.id);
  const notMade = assignedAt(view, from.id)
    .filter(({ point, principal }) => point.use === 'make' && !isMade(deliveries, point.id, principal))
    .map(({ point }) => point);
  const unanswered = deliveries
    .filter(({ answer }) => isBlank(answer))
    .flatMap(({ point }) => view.get('talkingPoint', point) ?? [])
    .filter((point) => !point.deleted);
  return {
    from,
    notReached: notReached(view, from.id, meeting.id),
    notMade: onceEach(notMade.filter(open)),
    unanswered: onceEach(unanswered.filter(open)),
    commitments: openCommitments(view, { from, meeting, today }),
  };
}

/** Not again what stands on this agenda by its title, or with all its topics. */
function notReached(view: DossierView, from: string, meeting: string): readonly AgendaItem[] {
  const runs = view.by('itemRun', 'meeting', from);
  if (runs.length === 0) return [];
  const here = agendaItemsOf(view, meeting);
  const titles = new Set(here.map(({ title }) => title.trim()));
  const topics = new Set(here.flatMap((item) => topicsOfItem(view, item.id).map(({ id }) => id)));
  return agendaItemsOf(view, from)
    .filter(({ id, visibility }) => visibility !== 'hidden' && !runs.some(({ item }) => item === id))
    .filter(({ title }) => !titles.has(title.trim()))
    .filter(({ id }) => {
      const own = topicsOfItem(view, id);
      return own.length === 0 || own.some((topic) => !topics.has(topic.id));
    });
}

function assignedAt(
  view: DossierView,
  meeting: string,
): readonly { readonly point: TalkingPoint; readonly principal: string | null }[] {
  return agendaItemsOf(view, meeting)
    .filter(({ visibility }) => visibility !== 'hidden')
    .flatMap((item) => pointsUnderItem(view, item.id))
    .map(({ point, itemPoint }) => ({ point, principal: itemPoint.principal }));
}

function isMade(deliveries: readonly Delivery[], point: string, principal: string | null): boolean {
  return deliveries.some((made) => made.point === point && made.principal === principal);
}

function openCommitments(
  view: DossierView,
  at: { readonly from: Meeting; readonly meeting: Meeting; readonly today: string },
): readonly Commitment[] {
  const takenUp = (meeting: string): ReadonlySet<string | null> =>
    new Set(view.by('matterArising', 'meeting', meeting).map(({ commitment }) => commitment));
  const [before, here] = [takenUp(at.from.id), takenUp(at.meeting.id)];
  return commitmentsOf(view, at.meeting.relationship ?? '')
    .filter(({ id, meeting }) => meeting === at.from.id || before.has(id))
    .filter((commitment) => !here.has(commitment.id) && dueState(commitment, at.today) !== 'closed');
}

function onceEach(points: readonly TalkingPoint[]): readonly TalkingPoint[] {
  return [...new Map(points.map((point) => [point.id, point])).values()];
}
