import type { Delivery } from '#shared/domain/delivery/delivery';
import type { DossierView } from '#shared/domain/dossier/view';
import type { ItemPoint } from '#shared/domain/meeting/agenda-item';
import type { Meeting } from '#shared/domain/meeting/meeting';
import type { Person } from '#shared/domain/person/person';
import { comparePositions } from '#shared/domain/record/position';
import type { TalkingPoint } from '#shared/domain/talking-point/talking-point';

/** Who says what to whom: a point that a principal makes under an agenda item. */
export interface Assignment {
  readonly itemPoint: ItemPoint;
  readonly point: TalkingPoint;
  readonly principal: Person | undefined;
  readonly addressee: Person | undefined;
}

/** The points chosen under an item, in order, for one principal or for all. Deleted points are left out. */
export function pointsUnderItem(view: DossierView, item: string, principal?: string): readonly Assignment[] {
  return [...view.by('itemPoint', 'item', item)].sort(comparePositions).flatMap((itemPoint) => {
    const point = view.get('talkingPoint', itemPoint.point);
    if (point === undefined || point.deleted) return [];
    if (principal !== undefined && itemPoint.principal !== principal) return [];
    return [
      {
        itemPoint,
        point,
        principal: view.get('person', itemPoint.principal),
        addressee: view.get('person', itemPoint.addressee),
      },
    ];
  });
}

/** The points of a topic in order, deleted ones left out. */
export function pointsOfTopic(view: DossierView, topic: string): readonly TalkingPoint[] {
  return [...view.by('talkingPoint', 'topic', topic)].sort(comparePositions);
}

/** Earlier first: by date, then by the order on the day, then by id. Meetings without a date come last. */
export function compareMeetings(left: Meeting, right: Meeting): number {
  const leftKey = `${left.date ?? '9999-99-99'} ${String(left.sequence).padStart(3, '0')} ${left.id}`;
  const rightKey = `${right.date ?? '9999-99-99'} ${String(right.sequence).padStart(3, '0')} ${right.id}`;
  return leftKey < rightKey ? -1 : leftKey > rightKey ? 1 : 0;
}

/** What was said and answered, with the meeting and the point. */
export interface EarlierDelivery {
  readonly delivery: Delivery;
  readonly meeting: Meeting;
  readonly point: TalkingPoint;
}

/**
 * The latest delivery of a point of `topic` to `addressee` at a meeting before `before`: what stands beside the point
 * that follows it up.
 */
export function lastDelivery(
  view: DossierView,
  topic: string,
  addressee: string,
  before: Meeting,
): EarlierDelivery | undefined {
  return deliveredBefore(view, view.by('delivery', 'addressee', addressee), topic, before)[0];
}

/** Every delivery of a point of `topic` at a meeting before `before`, whoever it was made to; latest meeting first. */
export function earlierDeliveries(
  view: DossierView,
  topic: string,
  before: Meeting,
): readonly EarlierDelivery[] {
  const made = view
    .by('talkingPoint', 'topic', topic)
    .flatMap((point) => view.by('delivery', 'point', point.id));
  return deliveredBefore(view, made, topic, before);
}

function deliveredBefore(
  view: DossierView,
  deliveries: readonly Delivery[],
  topic: string,
  before: Meeting,
): readonly EarlierDelivery[] {
  return deliveries
    .flatMap((delivery): readonly EarlierDelivery[] => {
      const meeting = view.get('meeting', delivery.meeting);
      const point = view.get('talkingPoint', delivery.point);
      if (meeting === undefined || meeting.deleted || point?.topic !== topic) return [];
      return compareMeetings(meeting, before) < 0 ? [{ delivery, meeting, point }] : [];
    })
    .sort((left, right) => compareMeetings(right.meeting, left.meeting));
}
