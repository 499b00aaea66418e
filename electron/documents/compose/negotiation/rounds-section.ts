import type { BarChart } from '#shared/domain/charts/bar-chart';
import { negotiationProgress } from '#shared/domain/charts/charts';
import { statusHistory } from '#shared/domain/negotiation/progress';
import { chartWording } from '#shared/messages/papers/chart-wording';
import type { Round } from '#shared/domain/negotiation/negotiation';
import type { PackBlock, PackInline } from '#shared/domain/pack/pack-blocks';
import { cell, column, figure, heading, paragraph, tabName, words } from '#electron/documents/compose/blocks';
import type { ComposeContext } from '#electron/documents/compose/context';
import type { SectionDraft } from '#electron/documents/compose/draft';
import { writtenDate, writtenRanges, writtenSpan } from '#electron/documents/compose/format';
import {
  negotiationPart,
  negotiationSectionId,
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
        : [...numbersNote(context, of), roundsTable(context, of, sources)]),
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

/** Where the chapters that the table gives by number are named. */
function numbersNote(
  { wording }: ComposeContext,
  { negotiation, chapters }: NegotiationParts,
): readonly PackBlock[] {
  if (chapters.length === 0) return [];
  return [
    paragraph(
      [words(wording.negotiation.numbersAre), tabName(negotiationSectionId(negotiation.id))],
      'small',
    ),
  ];
}

function roundsTable(context: ComposeContext, of: NegotiationParts, sources: SourceRegister): PackBlock {
  const labels = context.wording.negotiation;
  return {
    type: 'table',
    caption: labels.roundsCaption,
    columns: [
      column(labels.round, 3, 'end'),
      column(labels.dates, 9),
      column(labels.place, 8),
      column(labels.discussed, 10),
    ],
    rows: of.rounds.map((round) => ({
      cells: [
        cell(String(round.number)),
        cell([
          words(writtenSpan(round.startDate, round.endDate, context.wording)),
          ...sources.citeRecord(round.id, 'number', 'startDate'),
          ...exampleTag(round, 'startDate', 'endDate'),
        ]),
        cell([words(placeWords(round)), ...exampleTag(round, 'place', 'format')]),
        cell(discussed(context, of, round)),
      ],
    })),
  };
}

/** Where a round was held, and how: `London (hybrid)`, or how alone where it had no place. */
function placeWords({ place, format }: Round): string {
  if (place === '' || format === '' || place === format) return place === '' ? format : place;
  return `${place} (${format.slice(0, 1).toLowerCase()}${format.slice(1)})`;
}

/** The chapters by their numbers in the list of chapters; there are too many names for a table. */
function discussed(
  { view, wording }: ComposeContext,
  { chapters }: NegotiationParts,
  round: Round,
): readonly PackInline[] {
  const links = view.by('chapterDiscussed', 'round', round.id);
  const named = new Set(links.map(({ chapter }) => chapter));
  const numbers = chapters.flatMap(({ chapter }, index) => (named.has(chapter.id) ? [index + 1] : []));
  if (numbers.length === 0) return [];
  const all = numbers.length === chapters.length && numbers.length > 1;
  const text = all ? wording.negotiation.allChapters(numbers.length) : writtenRanges(numbers);
  return [words(text), ...links.flatMap((link) => exampleTag(link, 'chapter')).slice(0, 1)];
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
