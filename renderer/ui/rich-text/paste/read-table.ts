import { onOneLine } from '#renderer/ui/rich-text/paste/line-collector';
import type { Block, Inline, RichText } from '#shared/domain/rich-text/rich-text';

const mostColumns = 30;
const mostRows = 1_000;

/**
 * A table of HTML in our schema, whose cells span nothing: a cell that spans several leaves the others empty. A table
 * larger than ours may be becomes a paragraph for each row, so that nothing of it is lost.
 */
export function readTable(table: HTMLElement, read: (cell: HTMLElement) => RichText): readonly Block[] {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const grid = gridOf(rows, read);
  const width = Math.max(0, ...grid.map((row) => row.length));
  const full = grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? []));
  const filled = full.filter((row) => row.some((cell) => cell.length > 0));
  if (filled.length === 0) return [];
  if (width > mostColumns || filled.length > mostRows) return filled.map(asParagraph);
  const first = rows[0];
  const header =
    first !== undefined &&
    (first.closest('thead') !== null || [...first.cells].every(({ localName }) => localName === 'th'));
  return [{ type: 'table', header, rows: filled }];
}

function gridOf(
  rows: readonly HTMLTableRowElement[],
  read: (cell: HTMLElement) => RichText,
): readonly (readonly (readonly Inline[])[])[] {
  const grid: (readonly Inline[])[][] = rows.map(() => []);
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of row.cells) {
      while (grid[at]?.[column] !== undefined) column += 1;
      const across = Math.min(Math.max(1, cell.colSpan), mostColumns);
      const down = Math.min(Math.max(1, cell.rowSpan), rows.length - at);
      for (const target of grid.slice(at, at + down)) claim(target, column, across);
      claim(grid[at] ?? [], column, 1, onOneLine(read(cell)));
      column += across;
    }
  }
  return grid;
}

function claim(
  row: (readonly Inline[])[],
  column: number,
  across: number,
  inlines: readonly Inline[] = [],
): void {
  for (let beside = 0; beside < across; beside += 1) row[column + beside] = inlines;
}

function asParagraph(row: readonly (readonly Inline[])[]): Block {
  const inlines = row.flatMap((cell, index) => (index === 0 ? cell : [{ text: ' | ' }, ...cell]));
  return { type: 'paragraph', inlines };
}
