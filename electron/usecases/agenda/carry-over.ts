import { changesOf, find, firstFailure, save } from '#electron/usecases/changes';
import type { UseCase, UseCaseContext } from '#electron/usecases/context';
import { itemAgain, itemWithTopics } from '#electron/usecases/meetings/start-agenda';
import type { CheckedInput } from '#shared/contract/calls';
import type { Saved } from '#shared/contract/views/common';
import type { Change } from '#shared/domain/dossier/operation';
import { groupBy } from '#shared/domain/group-by';
import { agendaItemsOf, topicsOfItem } from '#shared/domain/meeting/agenda';
import { counterpart, homePrincipal, participantsOf } from '#shared/domain/meeting/participants';
import { comparePositions, positionsAfter, type Positioned } from '#shared/domain/record/position';
import { fail } from '#shared/domain/result';

/**
 * Takes up what the last meeting left open, in one step: items that were not reached come again, internal and without
 * the script of that day; points go under the item that has their topic, or under a new
 * one at the end, to be made by our principal to the counterpart; commitments become matters arising.
 */
export const carryOver: UseCase<CheckedInput<'agenda.carryOver'>, Saved> = async (context, input) => {
  const meeting = find(context, 'meeting', input.meeting);
  if (!meeting.ok) return meeting;
  const missing = firstFailure(
    ...input.items.map((item) => find(context, 'agendaItem', item)),
    ...input.points.map((point) => find(context, 'talkingPoint', point)),
    ...input.commitments.map((commitment) => find(context, 'commitment', commitment)),
  );
  if (missing !== undefined) return missing;
  const principal = homePrincipal(context.view, input.meeting);
  if (principal === undefined && input.points.length > 0)
    return fail('principal-missing', { meeting: meeting.value.title });
  const items = carriedItems(context, input.meeting, new Set(input.items));
  return save(context, 'agenda.carryOver', [
    ...items.flatMap(({ changes }) => changes),
    ...carriedPoints(context, input.meeting, { points: new Set(input.points), carried: items }),
    ...carriedCommitments(context, input.meeting, new Set(input.commitments)),
  ]);
};

/** An item that comes again, with its place and the topics under it. */
interface CarriedItem {
  readonly id: string;
  readonly position: string;
  readonly topics: readonly string[];
  readonly changes: readonly Change[];
}

function carriedItems(
  context: UseCaseContext,
  meeting: string,
  items: ReadonlySet<string>,
): readonly CarriedItem[] {
  const { view } = context;
  const leader = homePrincipal(view, meeting)?.id;
  const people = [
    ...(leader === undefined ? [] : [leader]),
    ...participantsOf(view, meeting).map(({ person }) => person.id),
  ];
  return behind(agendaItemsOf(view, meeting), [...items]).flatMap(([past, position]) => {
    const item = view.get('agendaItem', past);
    if (item === undefined) return [];
    const id = context.newId();
    const { fields, topics } = itemAgain(context, item, people);
    const placed = { fields: { ...fields, meeting, position }, topics };
    return [{ id, position, topics, changes: itemWithTopics(context, id, placed) }];
  });
}

function carriedPoints(
  context: UseCaseContext,
  meeting: string,
  taken: { readonly points: ReadonlySet<string>; readonly carried: readonly CarriedItem[] },
): readonly Change[] {
  const { view } = context;
  const byTopic = groupBy(taken.points, (point) => view.get('talkingPoint', point)?.topic ?? null);
  const items = [
    ...agendaItemsOf(view, meeting).map(({ id, position }) => ({
      ...{ id, position },
      topics: topicsOfItem(view, id).map((topic) => topic.id),
    })),
    ...taken.carried,
  ];
  const newPositions = positionsAfter(items.at(-1)?.position ?? null, byTopic.size);
  return [...byTopic].flatMap(([topic, group], index) => {
    const known = items.find(({ topics }) => topic !== null && topics.includes(topic));
    const item = known?.id ?? context.newId();
    const made =
      known === undefined
        ? newItem(context, { meeting, item, topic, position: newPositions[index] ?? 'a0' })
        : [];
    return [...made, ...chosenPoints(context, meeting, item, group)];
  });
}

function newItem(
  context: UseCaseContext,
  at: {
    readonly meeting: string;
    readonly item: string;
    readonly topic: string | null;
    readonly position: string;
  },
): readonly Change[] {
  const { meeting, item, topic, position } = at;
  return [
    ...changesOf('agendaItem', item, {
      ...{ meeting, position },
      title: context.view.get('topic', topic)?.title ?? '',
      lead: homePrincipal(context.view, meeting)?.id ?? null,
    }),
    ...(topic === null ? [] : changesOf('itemTopic', context.newId(), { item, topic })),
  ];
}

/** A point that the principal has under the item already is not chosen twice. */
function chosenPoints(
  context: UseCaseContext,
  meeting: string,
  item: string,
  points: readonly string[],
): readonly Change[] {
  const { view } = context;
  const principal = homePrincipal(view, meeting)?.id ?? null;
  const addressee = counterpart(view, meeting)?.id ?? null;
  const there = view.by('itemPoint', 'item', item);
  const fresh = points.filter(
    (point) => !there.some((link) => link.point === point && link.principal === principal),
  );
  return behind(there, fresh).flatMap(([point, position]) =>
    changesOf('itemPoint', context.newId(), { item, point, principal, addressee, position }),
  );
}

function carriedCommitments(
  context: UseCaseContext,
  meeting: string,
  commitments: ReadonlySet<string>,
): readonly Change[] {
  const there = context.view.by('matterArising', 'meeting', meeting);
  const fresh = [...commitments].filter((id) => !there.some(({ commitment }) => commitment === id));
  return behind(there, fresh).flatMap(([commitment, position]) =>
    changesOf('matterArising', context.newId(), { meeting, commitment, position }),
  );
}

/** Each of `fresh` with a position behind those that are there. */
function behind(
  there: readonly Positioned[],
  fresh: readonly string[],
): readonly (readonly [id: string, position: string])[] {
  const last = [...there].sort(comparePositions).at(-1)?.position ?? null;
  const positions = positionsAfter(last, fresh.length);
  return fresh.map((id, index) => [id, positions[index] ?? 'a0'] as const);
}
