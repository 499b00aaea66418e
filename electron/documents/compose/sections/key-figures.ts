import type { DossierView } from '#shared/domain/dossier/view';
import type { PackBlock } from '#shared/domain/pack/pack-blocks';
import { comparePositions } from '#shared/domain/record/position';
import { cell, column, words } from '#electron/documents/compose/blocks';
import { writtenDate, writtenNumber } from '#electron/documents/compose/format';
import type { SourceRegister } from '#electron/documents/compose/sources';
import { alertTag, exampleTag } from '#electron/documents/compose/tags';

/** The figures of a topic with the date for which each holds; nothing where there are none. */
export function keyFigures(view: DossierView, topic: string, sources: SourceRegister): readonly PackBlock[] {
  const figures = [...view.by('keyFigure', 'topic', topic)].sort(comparePositions);
  if (figures.length === 0) return [];
  return [
    {
      type: 'table',
      caption: 'Key figures with the date for which each holds',
      columns: [column('Figure', 6), column('Value', 2, 'end'), column('Unit', 2), column('As of', 2)],
      rows: figures.map((figure) => ({
        cells: [
          cell([
            words(figure.label),
            ...sources.citeRecord(figure.id, 'value'),
            ...exampleTag(figure, 'value', 'label'),
          ]),
          cell(
            figure.value === null ? [words('not known', 'italic')] : valueWords(figure.value, figure.unit),
          ),
          cell(figure.unit),
          cell(figure.asOf === null ? [alertTag('no date')] : writtenDate(figure.asOf)),
        ],
      })),
    },
  ];
}

/** A year is a name and takes no comma. */
function valueWords(value: number, unit: string): string {
  return unit.trim().toLowerCase() === 'year' ? String(value) : writtenNumber(value);
}
