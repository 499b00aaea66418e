import type { PackBlock, PackCell } from '#shared/domain/pack/pack-blocks';
import { comparePositions } from '#shared/domain/record/position';
import { cell, column, words } from '#electron/documents/compose/blocks';
import type { ComposeContext } from '#electron/documents/compose/context';
import { writtenDate, writtenNumber } from '#electron/documents/compose/format';
import type { SourceRegister } from '#electron/documents/compose/sources';
import type { KeyFigure } from '#shared/domain/topic/topic';
import type { PaperWording } from '#shared/messages/papers/paper-wording';
import { sourcesOrTag } from '#electron/documents/compose/sources';
import { exampleTag, warningTag } from '#electron/documents/compose/tags';

/** The figures of a topic with the date for which each holds; nothing where there are none. */
export function keyFigures(
  { view, wording }: Pick<ComposeContext, 'view' | 'wording'>,
  topic: string,
  sources: SourceRegister,
): readonly PackBlock[] {
  const labels = wording.brief;
  const figures = [...view.by('keyFigure', 'topic', topic)].sort(comparePositions);
  if (figures.length === 0) return [];
  return [
    {
      type: 'table',
      caption: labels.figuresCaption,
      columns: [
        column(labels.figure, 16),
        column(labels.value, 3, 'end'),
        column(labels.unit, 4),
        column(labels.asOf, 5),
      ],
      rows: figures.map((figure) => ({ cells: figureCells(figure, sources, wording) })),
    },
  ];
}

function figureCells(figure: KeyFigure, sources: SourceRegister, wording: PaperWording): readonly PackCell[] {
  const labels = wording.brief;
  const about = { record: figure.id, topic: figure.topic ?? '', words: figure.label };
  const cited = sources.citeRecord(figure.id, 'value');
  return [
    cell([
      words(figure.label),
      ...sourcesOrTag(cited, figure, { fields: ['value', 'label'], about }, wording),
      ...exampleTag(figure, 'value', 'label'),
    ]),
    cell(figure.value === null ? [words(labels.notKnown, 'italic')] : valueWords(figure.value, figure.unit)),
    cell(figure.unit),
    cell(
      figure.asOf === null
        ? [warningTag(wording.tags.noDate, 'undated', about)]
        : writtenDate(figure.asOf, wording),
    ),
  ];
}

/** A year is a name and takes no comma. */
function valueWords(value: number, unit: string): string {
  return unit.trim().toLowerCase() === 'year' ? String(value) : writtenNumber(value);
}
