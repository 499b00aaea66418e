import type { BarChart } from '#shared/domain/charts/bar-chart';
import { negotiationProgress } from '#shared/domain/charts/charts';
import { statusHistory } from '#shared/domain/negotiation/progress';
import { chartWording } from '#shared/messages/papers/chart-wording';
import type { Round } from '#shared/domain/negotiation/negotiation';
import type { PackBlock, PackInline } from '#shared/domain/pack/pack-blocks';
import { comparePositions } from '#shared/domain/record/position';
import { cell, column, figure, heading, joined, paragraph, words } from '#electron/documents/compose/blocks';
import type { ComposeContext } from '#electron/documents/compose/context';
import type { SectionDraft } from '#electron/documents/compose/draft';
import { writtenDate } from '#electron/documents/compose/format';
import {
  negotiationPart,
  type NegotiationParts,
} from '#electron/documents/compose/negotiation/negotiation-context';
import { sourceRegister, type SourceRegister } from '#electron/documents/compose/sources';
import { exampleTag } from '#electron/documents/compose/tags';

/** The rounds with what each discussed, and the published counts of closed chapters. */
export function roundsSection(context: ComposeContext, of: NegotiationParts): SectionDraft {
  const labels = context.wording.negotiation;
  const sources = sourceRegister(context);
  return {
    id: `rounds-${of.negotiation.id}`,
    kind: 'paper',
    title: labels.roundsTitle,
    parts: [negotiationPart(of)],
    blocks: [
      heading(1, labels.roundsTitle),
      ...figure(progress(context, of)),
      ...(of.rounds.length === 0
        ? [paragraph([words(labels.noRounds, 'italic')])]
        : [roundsTable(context, of.rounds, sources)]),
      ...closureCounts(context, of, sources),
      ...sources.list(),
    ],
  };
}

function progress(
  { view, wording }: ComposeContext,
  { rounds, chapters }: NegotiationParts,
): BarChart | null {
  return negotiationProgress(
    rounds.map(({ number }) => number),
    statusHistory(
      view,
      chapters.map(({ chapter }) => chapter.id),
      rounds.map(({ id }) => id),
    ),
    chartWording(wording),
  );
}

function roundsTable(context: ComposeContext, rounds: readonly Round[], sources: SourceRegister): PackBlock {
  const labels = context.wording.negotiation;
  return {
    type: 'table',
    caption: labels.roundsCaption,
    columns: [
      column(labels.round, 3, 'end'),
      column(labels.dates, 7),
      column(labels.place, 6),
      column(labels.discussed, 20),
    ],
    rows: rounds.map((round) => ({
      cells: [
        cell([words(String(round.number)), ...sources.citeRecord(round.id, 'number', 'startDate')]),
        cell([...roundDates(context, round), ...exampleTag(round, 'startDate', 'endDate')]),
        cell([...joined([round.place, round.format], ', '), ...exampleTag(round, 'place', 'format')]),
        cell(discussed(context, round)),
      ],
    })),
  };
}

function roundDates({ wording }: ComposeContext, round: Round): readonly PackInline[] {
  const written = [round.startDate, round.endDate].map((date) =>
    date === null ? '' : writtenDate(date, wording),
  );
  return joined([...new Set(written)], ' \u2013 ');
}

function discussed({ view }: ComposeContext, round: Round): readonly PackInline[] {
  const links = [...view.by('chapterDiscussed', 'round', round.id)].sort(comparePositions);
  const names = links.flatMap((link) => view.get('chapter', link.chapter)?.name ?? []);
  const example = links.flatMap((link) => exampleTag(link, 'chapter')).slice(0, 1);
  return names.length === 0 ? [] : [words(names.join(', ')), ...example];
}

function closureCounts(
  { view, wording }: ComposeContext,
  { negotiation }: NegotiationParts,
  sources: SourceRegister,
): readonly PackBlock[] {
  const labels = wording.negotiation;
  const counts = [...view.by('closureCount', 'negotiation', negotiation.id)].sort((left, right) =>
    (left.date ?? '') < (right.date ?? '') ? -1 : 1,
  );
  if (counts.length === 0) return [];
  return [
    heading(2, labels.countsHeading),
    {
      type: 'table',
      caption: labels.countsCaption,
      columns: [column(labels.date, 3), column(labels.count, 2, 'end'), column(labels.wording, 9)],
      rows: counts.map((count) => ({
        cells: [
          cell(count.date === null ? '' : writtenDate(count.date, wording)),
          cell(labels.closedOf(count.closed, count.total)),
          cell([
            words(count.wording),
            ...sources.citeRecord(count.id, 'closed', 'wording'),
            ...exampleTag(count, 'wording', 'closed'),
          ]),
        ],
      })),
    },
  ];
}
