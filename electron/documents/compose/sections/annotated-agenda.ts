import type { PackBlock, PackInline } from '#shared/domain/pack/pack-blocks';
import { agendaMinutes, overrunMinutes } from '#shared/domain/meeting/agenda';
import {
  cell,
  column,
  ending,
  facts,
  heading,
  joined,
  list,
  paragraph,
  words,
} from '#electron/documents/compose/blocks';
import type { ComposeContext, PaperItem } from '#electron/documents/compose/context';
import type { MarkedPart, SectionDraft } from '#electron/documents/compose/draft';
import { clockSpan, counted } from '#electron/documents/compose/format';
import { meetingDay, meetingTime, namedPerson } from '#electron/documents/compose/meeting-words';
import {
  exchanges,
  exchangeWords,
  pointInlines,
  pointParts,
  type Exchange,
} from '#electron/documents/compose/points';
import { richBlocks } from '#electron/documents/compose/rich-text';
import { alertTag, exampleTag, statusTag } from '#electron/documents/compose/tags';

/** The agenda at a glance, then each item with its script and what our side says under it. */
export function annotatedAgenda(context: ComposeContext): SectionDraft {
  return {
    id: 'agenda',
    kind: 'paper',
    title: 'Annotated agenda',
    parts: [{ name: context.meeting.title, marking: context.meeting.marking }, ...pointsAsParts(context)],
    blocks: [heading(1, 'Annotated agenda'), ...agendaBlocks(context)],
  };
}

/** The marked points under all items. */
function pointsAsParts({ items }: ComposeContext): readonly MarkedPart[] {
  return items.flatMap(({ item, points }) =>
    pointParts(
      points.map(({ point }) => point),
      item.title,
    ),
  );
}

function agendaBlocks(context: ComposeContext): readonly PackBlock[] {
  const { items } = context;
  if (items.length === 0) return [paragraph('This meeting has no agenda yet.')];
  const only = onlyExchange(items);
  return [
    facts([
      ['Date', meetingDay(context)],
      ['Time', meetingTime(context)],
      ['Agenda', lengthWords(context)],
      ['Points', only === undefined ? '' : exchangeWords(only)],
    ]),
    {
      type: 'table',
      caption: 'The agenda with clock times',
      columns: [
        column('No.', 1, 'end'),
        column('Time', 3),
        column('Min.', 1, 'end'),
        column('Item', 9),
        column('Lead', 4),
      ],
      rows: items.map((of) => ({
        cells: [
          cell(String(of.number)),
          cell(clockSpan(of.slot)),
          cell(String(of.item.minutes)),
          cell(itemTitle(of)),
          cell(of.lead?.name ?? ''),
        ],
      })),
    },
    ...items.flatMap((of) => itemBlocks(of, only === undefined)),
  ];
}

function lengthWords({ items, meeting }: ComposeContext): readonly PackInline[] {
  const over = overrunMinutes(
    items.map(({ item }) => item),
    meeting.minutes,
  );
  const length = `${counted(items.length, 'item', 'items')}, ${counted(agendaMinutes(items.map(({ item }) => item)), 'minute', 'minutes')}`;
  return [words(length), ...(over === 0 ? [] : [alertTag(`over by ${counted(over, 'minute', 'minutes')}`)])];
}

/** The title of an item on our papers, with what must be known of it. */
function itemTitle({ item }: PaperItem): readonly PackInline[] {
  const kept = item.visibility === 'internal' ? [statusTag('not on the shared agenda')] : [];
  return [words(item.title === '' ? 'Untitled item' : item.title), ...kept, ...exampleTag(item, 'title')];
}

/** Who says everything to whom, where that is the same throughout: it is then said once. */
function onlyExchange(items: readonly PaperItem[]): Exchange | undefined {
  const all = exchanges(items.flatMap(({ points }) => points));
  return all.length === 1 ? all[0] : undefined;
}

function itemBlocks(of: PaperItem, naming: boolean): readonly PackBlock[] {
  const { item, number, slot, lead, points } = of;
  const timing = joined(
    [
      clockSpan(slot),
      counted(item.minutes, 'minute', 'minutes'),
      lead === undefined ? '' : [words('led by '), ...namedPerson(lead)],
    ],
    ' \u00b7 ',
  );
  const script = richBlocks(item.script, null, `Script of item ${String(number)}`);
  return [
    heading(2, [
      words(`${String(number)}. `),
      words(item.title === '' ? 'Untitled item' : item.title),
      ...exampleTag(item, 'title'),
    ]),
    paragraph(timing, 'small'),
    ...ending(script, exampleTag(item, 'script')),
    ...exchanges(points).flatMap((exchange) => {
      const who = naming ? exchangeWords(exchange) : '';
      return [
        ...(who === '' ? [] : [heading(3, who)]),
        list(
          'bullet',
          exchange.points.map(({ point, itemPoint }) => [
            ...(point.use === 'make'
              ? []
              : [words(point.use === 'respond' ? 'If raised: ' : 'Avoid: ', 'bold')]),
            ...pointInlines(point, null),
            ...(exampleTag(point, 'text').length > 0 ? [] : exampleTag(itemPoint, 'point', 'principal')),
          ]),
        ),
      ];
    }),
  ];
}
