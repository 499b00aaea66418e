import { agendaTimeBar } from '#shared/domain/charts/charts';
import type { BarChart } from '#shared/domain/charts/bar-chart';
import { chartWording } from '#shared/messages/papers/chart-wording';
import { isIllustrative } from '#shared/domain/record/define-kind';
import type { PackBlock, PackInline } from '#shared/domain/pack/pack-blocks';
import type { PaperWording } from '#shared/messages/papers/paper-wording';
import { agendaMinutes, overrunMinutes } from '#shared/domain/meeting/agenda';
import {
  ending,
  facts,
  figure,
  heading,
  joined,
  list,
  paragraph,
  tabName,
  words,
} from '#electron/documents/compose/blocks';
import type { ComposeContext, PaperItem } from '#electron/documents/compose/context';
import type { MarkedPart, SectionDraft } from '#electron/documents/compose/draft';
import { clockSpan } from '#electron/documents/compose/format';
import { meetingDay, meetingTime, namedPerson } from '#electron/documents/compose/meeting-words';
import {
  choiceTag,
  exchanges,
  exchangeWords,
  pointInlines,
  pointParts,
  type Exchange,
} from '#electron/documents/compose/points';
import { originOf } from '#electron/documents/compose/origin';
import { richBlocks } from '#electron/documents/compose/rich-text';
import { agendaTable, nextDayNote, nothingShared } from '#electron/documents/compose/sections/agenda-table';
import { briefSectionId } from '#electron/documents/compose/sections/topic-brief';
import { alertTag, exampleTag, statusTag } from '#electron/documents/compose/tags';

/**
 * The agenda at a glance, then each item with its script and what our side says under it. `linked`: among papers with
 * tabs, which it names.
 */
export function annotatedAgenda(context: ComposeContext, linked: boolean): SectionDraft {
  return {
    id: 'agenda',
    kind: 'paper',
    title: context.wording.agenda.title,
    parts: [{ name: context.meeting.title, marking: context.meeting.marking }, ...pointsAsParts(context)],
    blocks: [heading(1, context.wording.agenda.title), ...agendaBlocks(context, linked)],
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

function agendaBlocks(context: ComposeContext, linked: boolean): readonly PackBlock[] {
  const { items, wording } = context;
  const { agenda, facts: labels } = wording;
  if (items.length === 0) return [paragraph(agenda.none)];
  const only = onlyExchange(items);
  return [
    facts([
      [labels.date, meetingDay(context)],
      [labels.time, meetingTime(context)],
      [labels.agenda, lengthWords(context)],
      [labels.points, only === undefined ? '' : exchangeWords(only, wording)],
    ]),
    ...figure(timeBar(context)),
    agendaTable(context, linked),
    ...nextDayNote(
      items.map(({ slot }) => slot),
      wording,
    ),
    ...items.flatMap((of) => itemBlocks(of, wording, { naming: only === undefined, linked })),
  ];
}

function tabsOf(topics: PaperItem['topics']): readonly PackInline[] {
  return joined(
    topics.map(({ id }) => [tabName(briefSectionId(id))]),
    ', ',
  );
}

function timeBar({ items, meeting, wording }: ComposeContext): BarChart | null {
  const timed = items.map(({ number, item }) => ({
    number,
    title: item.title,
    minutes: item.minutes,
    illustrative: isIllustrative(item, 'minutes'),
  }));
  return agendaTimeBar(timed, meeting.minutes, chartWording(wording));
}

function lengthWords({ items, meeting, wording }: ComposeContext): readonly PackInline[] {
  const over = overrunMinutes(
    items.map(({ item }) => item),
    meeting.minutes,
  );
  const length = `${wording.items(items.length)}, ${wording.minutes(agendaMinutes(items.map(({ item }) => item)))}`;
  return [
    words(length),
    ...(nothingShared(items) ? [statusTag(wording.tags.notShared)] : []),
    ...(over === 0 ? [] : [alertTag(wording.tags.overBy(wording.minutes(over)))]),
  ];
}

/** Who says everything to whom, where that is the same throughout: it is then said once. */
function onlyExchange(items: readonly PaperItem[]): Exchange | undefined {
  const all = exchanges(items.flatMap(({ points }) => points));
  return all.length === 1 ? all[0] : undefined;
}

/** How items are set: whether each says who speaks to whom, and names the tabs of the papers on it. */
interface ItemLook {
  readonly naming: boolean;
  readonly linked: boolean;
}

function itemBlocks(
  of: PaperItem,
  wording: PaperWording,
  { naming, linked }: ItemLook,
): readonly PackBlock[] {
  const { item, number, slot, lead, points, topics } = of;
  const timing = joined(
    [
      clockSpan(slot),
      wording.minutes(item.minutes),
      lead === undefined ? '' : [words(wording.agenda.ledBy), ...namedPerson(lead)],
      ...(linked ? [tabsOf(topics)] : []),
    ],
    ' \u00b7 ',
  );
  const title = wording.agenda.scriptOf(number);
  const script = richBlocks(item.script, null, title, originOf(item, 'script', title));
  return [
    heading(2, [
      words(`${String(number)}. `),
      words(item.title.trim() === '' ? wording.untitled : item.title),
      ...exampleTag(item, 'title'),
    ]),
    paragraph(timing, 'small'),
    ...ending(script, exampleTag(item, 'script')),
    ...exchanges(points).flatMap((exchange) => {
      const who = naming ? exchangeWords(exchange, wording) : '';
      return [
        ...(who === '' ? [] : [heading(3, who)]),
        list(
          'bullet',
          exchange.points.map(({ point, itemPoint }) => [
            ...(point.use === 'make'
              ? []
              : [words(point.use === 'respond' ? wording.agenda.ifRaised : wording.agenda.avoid, 'bold')]),
            ...pointInlines(point, null, wording),
            ...choiceTag(point, itemPoint, 'point', 'principal'),
          ]),
        ),
      ];
    }),
  ];
}
