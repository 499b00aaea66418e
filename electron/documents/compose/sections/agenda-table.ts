import type { ClockSpan } from '#shared/domain/meeting/agenda';
import type { PackColumn, PackInline, PackParagraph, PackTable } from '#shared/domain/pack/pack-blocks';
import { cell, column, joined, paragraph, tabNumber, words } from '#electron/documents/compose/blocks';
import type { ComposeContext, PaperItem } from '#electron/documents/compose/context';
import { clockSpan } from '#electron/documents/compose/format';
import { briefSectionId } from '#electron/documents/compose/sections/topic-brief';
import { exampleTag, statusTag } from '#electron/documents/compose/tags';
import type { PaperWording } from '#shared/messages/papers/paper-wording';

/** Whether no item of the agenda is one that the other side has seen. */
export function nothingShared(items: readonly PaperItem[]): boolean {
  return items.every(({ item }) => item.visibility !== 'shared');
}

/** What the `+1` behind a time says, where the agenda runs over midnight. */
export function nextDayNote(spans: readonly ClockSpan[], { agenda }: PaperWording): readonly PackParagraph[] {
  return passMidnight(spans) ? [paragraph(agenda.nextDay, 'small')] : [];
}

function passMidnight(spans: readonly ClockSpan[]): boolean {
  return spans.some(({ endDay }) => endDay > 0);
}

/** The column of clock times, of the given share; wider by two fifths where a `+1` stands behind some of them. */
export function timeColumn(spans: readonly ClockSpan[], share: number, { agenda }: PaperWording): PackColumn {
  return column(agenda.time, passMidnight(spans) ? share * 1.4 : share);
}

/**
 * The agenda at a glance. Clock times stand only where the start is known; `linked`, where the papers on the items have
 * tabs in the same pack, names them.
 */
export function agendaTable({ items, wording }: ComposeContext, linked: boolean): PackTable {
  const { agenda } = wording;
  const timed = items.some(({ slot }) => slot.start !== null);
  const single = nothingShared(items);
  return {
    type: 'table',
    caption: agenda.caption,
    columns: [
      column(agenda.number, 2, 'end'),
      ...(timed
        ? [
            timeColumn(
              items.map(({ slot }) => slot),
              5,
              wording,
            ),
          ]
        : []),
      column(agenda.minutesShort, 3, 'end'),
      column(agenda.item, 18),
      ...(linked ? [column(wording.contents.tab, 4)] : []),
      column(agenda.lead, 6),
    ],
    rows: items.map((of) => ({
      cells: [
        cell(String(of.number)),
        ...(timed ? [cell(clockSpan(of.slot))] : []),
        cell(String(of.item.minutes)),
        cell(itemTitle(of, wording, single)),
        ...(linked ? [cell(itemTabs(of))] : []),
        cell(of.lead?.name ?? ''),
      ],
    })),
  };
}

/** The title of an item on our papers; where others are shared, it says that this one is not. */
function itemTitle({ item }: PaperItem, wording: PaperWording, single: boolean): readonly PackInline[] {
  return [
    words(item.title.trim() === '' ? wording.untitled : item.title),
    ...(item.visibility === 'internal' && !single ? [statusTag(wording.tags.notShared)] : []),
    ...exampleTag(item, 'title'),
  ];
}

function itemTabs({ topics }: PaperItem): readonly PackInline[] {
  return joined(
    topics.map(({ id }) => [tabNumber(briefSectionId(id))]),
    ', ',
  );
}
