import { changesOf, find, positionChanges, save, saveNew } from '#electron/usecases/changes';
import type { UseCase } from '#electron/usecases/context';
import type { CheckedInput } from '#shared/contract/calls';
import type { Made, Saved } from '#shared/contract/views/common';
import type { Change } from '#shared/domain/dossier/operation';
import type { DossierView } from '#shared/domain/dossier/view';
import { agendaItemsOf } from '#shared/domain/meeting/agenda';
import { mergeItems, splitItem, type UnderItem } from '#shared/domain/meeting/split-merge';
import { comparePositions, moveTo, positionsAfter } from '#shared/domain/record/position';
import { fail } from '#shared/domain/result';

/** Splits an item: the second part follows the first, with the chosen topics and the points on them. */
export const splitAgendaItem: UseCase<CheckedInput<'agenda.splitItem'>, Made> = async (context, input) => {
  const item = find(context, 'agendaItem', input.item);
  if (!item.ok) return item;
  if (input.minutes > item.value.minutes) {
    const reason = `the item has ${String(item.value.minutes)} minutes to share out`;
    return fail('field-invalid', { label: 'Minutes', kind: 'agenda item', reason });
  }
  const split = splitItem(item.value, underItem(context.view, input.item), input);
  const id = context.newId();
  const siblings = agendaItemsOf(context.view, item.value.meeting ?? '');
  const index = siblings.findIndex((sibling) => sibling.id === input.item) + 1;
  return saveNew(context, 'agenda.splitItem', id, [
    ...changesOf('agendaItem', input.item, split.first),
    ...changesOf('agendaItem', id, split.second),
    ...positionChanges('agendaItem', moveTo(siblings, id, index)),
    ...split.topics.flatMap((link) => changesOf('itemTopic', link, { item: id })),
    ...split.points.flatMap((link) => changesOf('itemPoint', link, { item: id })),
  ]);
};

/** Merges an item with the one that follows it; times already taken on that one count for the merged item. */
export const mergeWithNext: UseCase<CheckedInput<'agenda.mergeWithNext'>, Saved> = async (context, input) => {
  const { view } = context;
  const first = find(context, 'agendaItem', input.item);
  if (!first.ok) return first;
  const siblings = agendaItemsOf(view, first.value.meeting ?? '');
  const second = siblings[siblings.findIndex(({ id }) => id === input.item) + 1];
  if (second === undefined) return fail('no-next-item', { label: first.value.title });
  const under = { first: underItem(view, input.item), second: underItem(view, second.id) };
  const { merged, moved, dropped } = mergeItems(first.value, second, under);
  return save(context, 'agenda.mergeWithNext', [
    ...changesOf('agendaItem', input.item, merged),
    ...changesOf('agendaItem', second.id, { deleted: true }),
    ...movedBehind(view, 'itemTopic', input.item, moved.topics),
    ...movedBehind(view, 'itemPoint', input.item, moved.points),
    ...dropped.topics.flatMap((link) => changesOf('itemTopic', link, { deleted: true })),
    ...dropped.points.flatMap((link) => changesOf('itemPoint', link, { deleted: true })),
    ...view
      .by('itemRun', 'item', second.id)
      .flatMap(({ id }) => changesOf('itemRun', id, { item: input.item })),
  ]);
};

function underItem(view: DossierView, item: string): UnderItem {
  const topics = [...view.by('itemTopic', 'item', item)].sort(comparePositions);
  const points = [...view.by('itemPoint', 'item', item)].sort(comparePositions);
  return {
    topics: topics.map(({ id, topic }) => ({ link: id, topic })),
    points: points.map(({ id, point, principal }) => ({
      ...{ link: id, point, principal },
      topic: view.get('talkingPoint', point)?.topic ?? null,
    })),
  };
}

/** Links that go to another item, in their order, behind those that it has. */
function movedBehind(
  view: DossierView,
  kind: 'itemTopic' | 'itemPoint',
  item: string,
  links: readonly string[],
): readonly Change[] {
  const there = [...view.by(kind, 'item', item)].sort(comparePositions);
  const positions = positionsAfter(there.at(-1)?.position ?? null, links.length);
  return links.flatMap((link, index) => [
    ...changesOf(kind, link, { item }),
    ...positionChanges(kind, { [link]: positions[index] ?? 'a0' }),
  ]);
}
