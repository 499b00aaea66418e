import { changesOf, find, type FieldsToWrite } from '#electron/usecases/changes';
import type { UseCaseContext } from '#electron/usecases/context';
import { meetingTemplates } from '#electron/usecases/meetings/templates';
import type { CheckedInput } from '#shared/contract/calls';
import type { Change } from '#shared/domain/dossier/operation';
import { agendaItemsOf, topicsOfItem } from '#shared/domain/meeting/agenda';
import type { AgendaItem } from '#shared/domain/meeting/agenda-item';
import { firstPositions } from '#shared/domain/record/position';
import { fail, succeed, type Result } from '#shared/domain/result';

/** What a new meeting's agenda starts from: an outline, the agenda of another meeting, or nothing. */
export type AgendaStart = CheckedInput<'meetings.create'>['agenda'];

/** An item that is to be made, with its topics in order. */
export interface ItemToMake {
  readonly fields: FieldsToWrite<'agendaItem'>;
  readonly topics: readonly string[];
}

/**
 * The items that a new meeting starts with; `people` are those who take part and so may lead. An agenda that is used
 * again brings order, titles, minutes, purposes and topics. It brings no points and no script, which were for that day,
 * and nothing of it is shared: that is for a person to decide anew.
 */
export function startingAgenda(
  context: UseCaseContext,
  meeting: string,
  start: AgendaStart,
  people: readonly string[],
): Result<readonly Change[]> {
  const items = itemsFrom(context, start, people);
  if (!items.ok) return items;
  const positions = firstPositions(items.value.length);
  const changes = items.value.flatMap(({ fields, topics }, index) => {
    const placed = { ...fields, meeting, position: positions[index] ?? 'a0' };
    return itemWithTopics(context, context.newId(), { fields: placed, topics });
  });
  return succeed(changes);
}

/** Makes an item under the id `item`, with its topics. */
export function itemWithTopics(
  context: UseCaseContext,
  item: string,
  { fields, topics }: ItemToMake,
): readonly Change[] {
  const places = firstPositions(topics.length);
  return [
    ...changesOf('agendaItem', item, fields),
    ...topics.flatMap((topic, n) =>
      changesOf('itemTopic', context.newId(), { item, topic, position: places[n] ?? 'a0' }),
    ),
  ];
}

/** An item as another meeting uses it again; `people` are those who may lead there, our principal first. */
export function itemAgain(
  { view }: UseCaseContext,
  { id, title, sharedTitle, minutes, purpose, visibility, lead }: AgendaItem,
  people: readonly string[],
): ItemToMake {
  return {
    fields: {
      ...{ title, sharedTitle, minutes, purpose },
      visibility: visibility === 'hidden' ? 'hidden' : 'internal',
      lead: lead !== null && people.includes(lead) ? lead : (people[0] ?? null),
    },
    topics: topicsOfItem(view, id).map((topic) => topic.id),
  };
}

function itemsFrom(
  context: UseCaseContext,
  start: AgendaStart,
  people: readonly string[],
): Result<readonly ItemToMake[]> {
  if (start === null) return succeed([]);
  if ('template' in start) return fromTemplate(start.template, people);
  const past = find(context, 'meeting', start.meeting);
  if (!past.ok) return past;
  const items = agendaItemsOf(context.view, start.meeting);
  return succeed(items.map((item) => itemAgain(context, item, people)));
}

function fromTemplate(name: string, people: readonly string[]): Result<readonly ItemToMake[]> {
  const template = meetingTemplates.find(({ id }) => id === name);
  if (template === undefined) return fail('record-unknown', { kind: 'template', record: name });
  return succeed(
    template.items.map((fields) => ({ fields: { ...fields, lead: people[0] ?? null }, topics: [] })),
  );
}
