import type { PackCell, PackList, PackTable } from '#shared/domain/pack/pack-blocks';
import { piece, type Piece } from '#electron/documents/layout/piece';
import { heightOf, linesOf } from '#electron/documents/layout/text-height';

/** Height in points of a line to write on by hand. */
export const writingLine = 17;

/** Height in points of the air below a table. */
export const belowTable = 7;

/** Air above and below what stands in a cell, with the line between two rows; air to its left and right. */
const [cellAir, cellSides] = [6, 8.5];

/** A table as pieces: its header row, then a row each, then the air below. */
export function tablePieces(table: PackTable, size: number, width: number): readonly Piece[] {
  const head = headHeight(table, size, width);
  const rows = rowHeights(table, size, width);
  return [
    piece(head, { keepNext: true }),
    ...rows.map((height, index) =>
      piece(height, { after: index === rows.length - 1 ? belowTable : 0, head }),
    ),
  ];
}

/** Heights of the rows in points; `size` is that of body type and `width` that of the table. */
export function rowHeights(table: PackTable, size: number, width: number): readonly number[] {
  const widths = cellWidths(table, width);
  return table.rows.map((row) => {
    const cells = row.cells.map((cell, index) => cellHeight(cell, size, widths[index] ?? width));
    return Math.max((row.room ?? 0) * writingLine, ...cells.map((height) => height + cellAir));
  });
}

function headHeight(table: PackTable, size: number, width: number): number {
  const widths = cellWidths(table, width);
  const setting = { size: size * 0.86, line: 1, bold: true };
  const heights = table.columns.map(({ label }, index) => {
    return heightOf(linesOf([{ type: 'text', text: label }], setting, widths[index] ?? width));
  });
  return Math.max(...heights) + cellAir + 1;
}

function cellWidths({ columns }: PackTable, width: number): readonly number[] {
  const shares = columns.reduce((sum, column) => sum + column.share, 0);
  return columns.map((column) => (width * column.share) / shares - cellSides);
}

/** Paragraphs in a cell follow one another with little air between them. */
function cellHeight(cell: PackCell, size: number, width: number): number {
  const text = { size: size * 0.95, line: 1.05 };
  if (cell.length === 0) return size * 0.95 * 1.28;
  return cell.reduce((sum, block, index) => {
    if (block.type === 'list') return sum + listHeight(block, size, width);
    const small = block.role === 'small';
    const lines = linesOf(block.inlines, small ? { ...text, size: size * 0.86 } : text, width);
    const after = index < cell.length - 1 ? 3 : small ? size * 0.3 : 0;
    return sum + heightOf(lines) + after;
  }, 0);
}

function listHeight(list: PackList, size: number, width: number): number {
  const text = { size: size * 0.95, line: 1.05 };
  return list.items.reduce(
    (sum, { inlines }) => sum + heightOf(linesOf(inlines, text, width - 11.5)) + size * 0.25,
    0,
  );
}
