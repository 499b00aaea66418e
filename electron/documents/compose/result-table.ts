import type { PackBlock, PackCell, PackRow, PackTable } from '#shared/domain/pack/pack-blocks';
import { paragraph, words } from '#electron/documents/compose/blocks';

const blankRows = 3;
const linesToWriteOn = 2;

type TableFrame = Omit<PackTable, 'type' | 'rows'>;

/** What a paper shows where nothing is on record: rows to write on, where it is a `form`, or else that it is nothing. */
export interface WhereNothing {
  readonly form: boolean;
  readonly none: string;
}

/** What is on record as a table, or as {@link WhereNothing} says. */
export function resultTable(
  frame: TableFrame,
  filled: readonly (readonly PackCell[])[],
  { form, none }: WhereNothing,
): PackBlock {
  return filled.length === 0 && !form ? paragraph([words(none, 'italic')]) : formTable(frame, filled);
}

/** A table of what is on record; where that is nothing, of blank rows to write on by hand. */
export function formTable(frame: TableFrame, filled: readonly (readonly PackCell[])[]): PackTable {
  const rows: readonly PackRow[] =
    filled.length > 0 ? filled.map((cells) => ({ cells })) : blankForm(frame.columns.length);
  return { type: 'table', ...frame, rows };
}

function blankForm(columns: number): readonly PackRow[] {
  const cells = Array.from({ length: columns }, (): PackCell => []);
  return Array.from({ length: blankRows }, () => ({ cells, room: linesToWriteOn }));
}
