import { pointView } from '#electron/usecases/points/point-view';
import { fieldView, linkById, linkTo } from '#electron/usecases/views/field-view';
import type { AgendaItemView, AssignedPointView } from '#shared/contract/views/meetings';
import type { DossierView } from '#shared/domain/dossier/view';
import { agendaItemsOf, timeSlots, topicsOfItem, type TimeSlot } from '#shared/domain/meeting/agenda';
import type { AgendaItem } from '#shared/domain/meeting/agenda-item';
import type { Meeting } from '#shared/domain/meeting/meeting';
import { isIllustrative } from '#shared/domain/record/define-kind';
import { comparePositions } from '#shared/domain/record/position';
import { wordCount } from '#shared/domain/rich-text/read';
import {
  lastDelivery,
  pointsOfTopic,
  pointsUnderItem,
  type Assignment,
} from '#shared/domain/talking-point/assignments';
import { speakingMinutes } from '#shared/domain/talking-point/speaking-time';

/** The agenda of a meeting: items in order with their clock times, topics, chosen points and those still to choose. */
export function agendaView(view: DossierView, meeting: Meeting): readonly AgendaItemView[] {
  const items = agendaItemsOf(view, meeting.id);
  const lengths = items.map((item) => (item.visibility === 'hidden' ? 0 : item.minutes));
  const slots = timeSlots(lengths, meeting.startTime, meeting);
  let last = 0;
  return items.map((item, index) => {
    const slot = slots[index] ?? noSlot;
    if (item.visibility === 'hidden')
      return itemView(view, meeting, item, { number: null, slot: offTheClock(slot) });
    last += 1;
    return itemView(view, meeting, item, { number: last, slot });
  });
}

/** Where a hidden item would stand: it takes no time and has no clock times. */
function offTheClock(slot: TimeSlot): TimeSlot {
  return { ...slot, start: null, end: null };
}

function itemView(
  view: DossierView,
  meeting: Meeting,
  item: AgendaItem,
  place: { readonly number: number | null; readonly slot: TimeSlot },
): AgendaItemView {
  const assignments = pointsUnderItem(view, item.id);
  const { startMinute, endMinute, start, end } = place.slot;
  const { id, visibility, minutes, sharedMinutes, purpose } = item;
  return {
    ...{ id, visibility, minutes, sharedMinutes, purpose },
    ...{ startMinute, endMinute, start, end },
    number: place.number,
    title: fieldView(view, item, 'title'),
    sharedTitle: fieldView(view, item, 'sharedTitle'),
    lead: linkById(view, 'person', item.lead),
    script: fieldView(view, item, 'script'),
    overruns: visibility !== 'hidden' && meeting.minutes > 0 && endMinute > meeting.minutes,
    speakingMinutes: speakingTime(item, assignments, meeting),
    topics: itemTopics(view, item),
    points: assignments.map((assignment) => assignedPoint(view, meeting, assignment)),
    available: availablePoints(view, item, assignments),
  };
}

const noSlot: TimeSlot = { startMinute: 0, endMinute: 0, start: null, end: null, startDay: 0, endDay: 0 };

function speakingTime(item: AgendaItem, assignments: readonly Assignment[], meeting: Meeting): number {
  const spoken = assignments.filter(({ point }) => point.use === 'make');
  const words = spoken.reduce((sum, { point }) => sum + wordCount(point.text), wordCount(item.script));
  return speakingMinutes(words, meeting.interpretation);
}

function itemTopics(view: DossierView, item: AgendaItem): AgendaItemView['topics'] {
  return [...view.by('itemTopic', 'item', item.id)].sort(comparePositions).flatMap((link) => {
    const topic = linkById(view, 'topic', link.topic);
    return topic === null ? [] : [{ itemTopic: link.id, topic }];
  });
}

function assignedPoint(view: DossierView, meeting: Meeting, assignment: Assignment): AssignedPointView {
  const { itemPoint, point, principal, addressee } = assignment;
  return {
    itemPoint: itemPoint.id,
    point: pointView(view, point),
    principal: principal === undefined ? null : linkTo(principal),
    addressee: addressee === undefined ? null : linkTo(addressee),
    illustrative: isIllustrative(itemPoint, 'principal'),
    lastTime: lastTime(view, meeting, assignment),
  };
}

function lastTime(
  view: DossierView,
  meeting: Meeting,
  assignment: Assignment,
): AssignedPointView['lastTime'] {
  const { point, addressee } = assignment;
  if (point.topic === null || addressee === undefined) return null;
  const earlier = lastDelivery(view, point.topic, addressee.id, meeting);
  if (earlier === undefined) return null;
  return {
    meeting: linkTo(earlier.meeting),
    date: earlier.meeting.date,
    said: earlier.point.text,
    answer: earlier.delivery.answer,
    illustrative: isIllustrative(earlier.delivery, 'answer'),
  };
}

function availablePoints(
  view: DossierView,
  item: AgendaItem,
  assignments: readonly Assignment[],
): AgendaItemView['available'] {
  const chosen = new Set(assignments.map(({ point }) => point.id));
  return topicsOfItem(view, item.id).map((topic) => ({
    topic: linkTo(topic),
    points: pointsOfTopic(view, topic.id)
      .filter((point) => point.state !== 'retired' && !chosen.has(point.id))
      .map((point) => pointView(view, point)),
  }));
}
