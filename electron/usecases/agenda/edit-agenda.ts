import {
  changesOf,
  find,
  firstFailure,
  positionChanges,
  save,
  saveNew,
  type FieldsToWrite,
} from '#electron/usecases/changes';
import type { UseCase, UseCaseContext } from '#electron/usecases/context';
import type { CheckedInput } from '#shared/contract/calls';
import type { Made, Saved } from '#shared/contract/views/common';
import { agendaItemsOf } from '#shared/domain/meeting/agenda';
import { counterpart, homePrincipal, participantsOf } from '#shared/domain/meeting/participants';
import { firstPositions, moveTo } from '#shared/domain/record/position';
import { fail, succeed, type Result } from '#shared/domain/result';
import { pointsUnderItem } from '#shared/domain/talking-point/assignments';

/** Adds an item to a meeting's agenda, with its topics; titled after the first topic unless a title is given. */
export const addItem: UseCase<CheckedInput<'agenda.addItem'>, Made> = async (context, input) => {
  const meeting = find(context, 'meeting', input.meeting);
  const topics = input.topics.map((topic) => find(context, 'topic', topic));
  const missing = firstFailure(meeting, ...topics);
  if (missing !== undefined) return missing;
  const id = context.newId();
  const siblings = agendaItemsOf(context.view, input.meeting);
  const firstTopic = context.view.get('topic', input.topics[0] ?? null);
  const fields: FieldsToWrite<'agendaItem'> = {
    meeting: input.meeting,
    title: input.title ?? firstTopic?.title ?? '',
    ...(input.minutes !== undefined && { minutes: input.minutes }),
    lead: homePrincipal(context.view, input.meeting)?.id ?? null,
  };
  const moves = moveTo(siblings, id, input.index ?? siblings.length);
  const changes = [
    ...changesOf('agendaItem', id, fields),
    ...positionChanges('agendaItem', moves),
    ...topicLinks(context, id, input.topics),
  ];
  return saveNew(context, 'agenda.addItem', id, changes);
};

/** Moves an item to another place on its agenda. */
export const moveItem: UseCase<CheckedInput<'agenda.moveItem'>, Saved> = async (context, input) => {
  const item = find(context, 'agendaItem', input.item);
  if (!item.ok) return item;
  const siblings = agendaItemsOf(context.view, item.value.meeting ?? '');
  const moves = moveTo(siblings, input.item, input.index);
  return save(context, 'agenda.moveItem', positionChanges('agendaItem', moves));
};

/** Puts a topic under an item, as its last. */
export const addTopic: UseCase<CheckedInput<'agenda.addTopic'>, Made> = async (context, input) => {
  const item = find(context, 'agendaItem', input.item);
  const topic = find(context, 'topic', input.topic);
  if (!item.ok) return item;
  if (!topic.ok) return topic;
  const links = context.view.by('itemTopic', 'item', input.item);
  if (links.some((link) => link.topic === input.topic))
    return fail('already-there', { label: topic.value.title });
  const id = context.newId();
  const changes = [
    ...changesOf('itemTopic', id, { item: input.item, topic: input.topic }),
    ...positionChanges('itemTopic', moveTo(links, id, links.length)),
  ];
  return saveNew(context, 'agenda.addTopic', id, changes);
};

/** Chooses a point for a principal under an item, addressed to their counterpart unless another is named. */
export const choosePoint: UseCase<CheckedInput<'agenda.choosePoint'>, Made> = async (context, input) => {
  const item = find(context, 'agendaItem', input.item);
  const point = find(context, 'talkingPoint', input.point);
  if (!item.ok) return item;
  if (!point.ok) return point;
  const meeting = item.value.meeting ?? '';
  const principal = principalAt(context, meeting, input.principal);
  if (!principal.ok) return principal;
  const chosen = pointsUnderItem(context.view, input.item).map(({ itemPoint }) => itemPoint);
  const twice = chosen.some((link) => link.point === input.point && link.principal === input.principal);
  if (twice) return fail('already-there', { label: 'The point' });
  const id = context.newId();
  const addressee =
    input.addressee === undefined ? (counterpart(context.view, meeting)?.id ?? null) : input.addressee;
  const changes = [
    ...changesOf('itemPoint', id, {
      item: input.item,
      point: input.point,
      principal: input.principal,
      addressee,
    }),
    ...positionChanges('itemPoint', moveTo(chosen, id, chosen.length)),
  ];
  return saveNew(context, 'agenda.choosePoint', id, changes);
};

/** Moves a chosen point to another place under its item. */
export const moveChosenPoint: UseCase<CheckedInput<'agenda.movePoint'>, Saved> = async (context, input) => {
  const link = find(context, 'itemPoint', input.itemPoint);
  if (!link.ok) return link;
  const siblings = pointsUnderItem(context.view, link.value.item ?? '').map(({ itemPoint }) => itemPoint);
  return save(
    context,
    'agenda.movePoint',
    positionChanges('itemPoint', moveTo(siblings, input.itemPoint, input.index)),
  );
};

function topicLinks(
  context: UseCaseContext,
  item: string,
  topics: readonly string[],
): ReturnType<typeof changesOf> {
  const positions = firstPositions(topics.length);
  return [...new Set(topics)].flatMap((topic, index) =>
    changesOf('itemTopic', context.newId(), { item, topic, position: positions[index] ?? 'a0' }),
  );
}

/** A principal must take part in the meeting on our side. */
export function principalAt(context: UseCaseContext, meeting: string, principal: string): Result<string> {
  const present = participantsOf(context.view, meeting).some(
    ({ person }) => person.id === principal && person.side === 'home',
  );
  return present ? succeed(principal) : fail('principal-unknown', { principal });
}
