import type { PackBlock } from '#shared/domain/pack/pack-blocks';
import { comparePositions } from '#shared/domain/record/position';
import { cell, column, words } from '#electron/documents/compose/blocks';
import type { ComposeContext } from '#electron/documents/compose/context';
import { writtenDate, writtenNumber } from '#electron/documents/compose/format';
import type { SourceRegister } from '#electron/documents/compose/sources';
import { sourcesOrTag } from '#electron/documents/compose/sources';
import { alertTag, exampleTag } from '#electron/documents/compose/tags';

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
        column(labels.figure, 6),
        column(labels.value, 2, 'end'),
        column(labels.unit, 2),
        column(labels.asOf, 2),
      ],
      rows: figures.map((figure) => ({
        cells: [
          cell([
            words(figure.label),
            ...sourcesOrTag(sources.citeRecord(figure.id, 'value'), figure, ['value', 'label'], wording),
            ...exampleTag(figure, 'value', 'label'),
          ]),
          cell(
            figure.value === null
              ? [words(labels.notKnown, 'italic')]
              : valueWords(figure.value, figure.unit),
          ),
          cell(figure.unit),
          cell(
            figure.asOf === null
              ? [alertTag(wording.tags.noDate, 'undated')]
              : writtenDate(figure.asOf, wording),
          ),
        ],
      })),
    },
  ];
}

/** A year is a name and takes no comma. */
function valueWords(value: number, unit: string): string {
  return unit.trim().toLowerCase() === 'year' ? String(value) : writtenNumber(value);
}
