import type { PackCell, PackList, PackRow, PackTable } from '#shared/domain/pack/pack-blocks';
import { piece, type Piece } from '#electron/documents/layout/piece';
import { heightOf, linesOf } from '#electron/documents/layout/text-height';
import { airOf, lineOf, type TypeSetting } from '#electron/documents/layout/type-setting';

/** Height in points of a line to write on by hand. */
export const writingLine = 17;

/** Height in points of the air below a table. */
export const belowTable = 7;

/** Air in points above what stands in a cell, and as much below it. */
export const cellAir = 2.75;

/** The line between two rows; air to the left and right of what stands in a cell. */
const [rowLine, cellSides] = [0.5, 8.5];

/** Air above and below what stands in the cells of a row, with the line below it. */
function rowAir(type: TypeSetting): number {
  return 2 * airOf(type, cellAir) + rowLine;
}

/** A table as pieces: its header row, then a row each, then the air below. */
export function tablePieces(table: PackTable, type: TypeSetting, width: number): readonly Piece[] {
  const head = headHeight(table, type, width);
  const rows = rowHeights(table, type, width);
  const stay = rowsThatStay(table, rows);
  return [
    piece(head, { keepNext: true }),
    ...rows.map((height, index) =>
      piece(height, {
        after: index === rows.length - 1 ? belowTable : 0,
        head,
        keepNext: stay[index] === true,
      }),
    ),
  ];
}

/** The tallest row, in points, that is kept with another: a taller one fills enough of a page to begin or end it. */
const tallestKept = 60;

/** The tallest table, in points, whose rows are kept together: about half a page, so that it leaves no more of one empty. */
const tallestTogether = 360;

/**
 * For each row of a table, whether it stays on the page of the next one: the rows of a table that is read as one, and
 * elsewhere those that are read with the next, and the first and the last, which do not stand alone on a page. Rows to
 * write on may, for a form is to take no more sides than it must. `heights` are as {@link rowHeights} has them.
 */
export function rowsThatStay({ rows, together }: PackTable, heights: readonly number[]): readonly boolean[] {
  if (together === true && heights.reduce((sum, height) => sum + height, 0) <= tallestTogether)
    return rows.map((_, index) => index < rows.length - 1);
  const grouped = rowsOfGroups(rows, heights);
  return rows.map((row, index) => {
    const next = rows[index + 1];
    if (grouped.has(index)) return true;
    if (next === undefined || (index > 0 && index < rows.length - 2)) return false;
    const short = [heights[index], heights[index + 1]].every((height = 0) => height <= tallestKept);
    return short && row.room === undefined && next.room === undefined;
  });
}

/** The numbers of rows that stay with the next because they are read with it. */
function rowsOfGroups(rows: readonly PackRow[], heights: readonly number[]): ReadonlySet<number> {
  const stay = new Set<number>();
  let group: number[] = [];
  let tall = 0;
  for (const [index, { withNext }] of rows.entries()) {
    tall += heights[index] ?? 0;
    if (withNext === true && index < rows.length - 1) {
      group.push(index);
      continue;
    }
    if (tall <= tallestTogether) for (const member of group) stay.add(member);
    [group, tall] = [[], 0];
  }
  return stay;
}

/**
 * For each row of a table, whether it is so tall that it must be let run over to the next page. Shorter rows stay on one.
 * `height` is that of the text of a page.
 */
export function rowsThatMayBreak(heights: readonly number[], height: number): readonly boolean[] {
  return heights.map((row) => row > height / 2);
}

/** Heights of the rows in points; `width` is that of the table. */
export function rowHeights(table: PackTable, type: TypeSetting, width: number): readonly number[] {
  const widths = cellWidths(table, width);
  return table.rows.map((row) => {
    const cells = row.cells.map((cell, index) => cellHeight(cell, type, widths[index] ?? width));
    return Math.max((row.room ?? 0) * writingLine, ...cells.map((height) => height + rowAir(type)));
  });
}

function headHeight(table: PackTable, type: TypeSetting, width: number): number {
  const widths = cellWidths(table, width);
  const setting = { size: type.size * 0.86, line: 1, bold: true };
  const heights = table.columns.map(({ label }, index) => {
    return heightOf(linesOf([{ type: 'text', text: label }], setting, widths[index] ?? width));
  });
  return Math.max(...heights) + rowAir(type) + 1;
}

function cellWidths({ columns }: PackTable, width: number): readonly number[] {
  const shares = columns.reduce((sum, column) => sum + column.share, 0);
  return columns.map((column) => (width * column.share) / shares - cellSides);
}

/** Paragraphs in a cell follow one another with little air between them. */
function cellHeight(cell: PackCell, type: TypeSetting, width: number): number {
  const { size } = type;
  const text = { size: size * 0.95, line: lineOf(type, 1.05) };
  if (cell.length === 0) return size * 0.95 * 1.28;
  return cell.reduce((sum, block, index) => {
    if (block.type === 'list') return sum + listHeight(block, type, width);
    const small = block.role === 'small';
    const lines = linesOf(block.inlines, small ? { ...text, size: size * 0.86 } : text, width);
    const after = index < cell.length - 1 ? 3 : small ? airOf(type, size * 0.3) : 0;
    return sum + heightOf(lines) + after;
  }, 0);
}

function listHeight(list: PackList, type: TypeSetting, width: number): number {
  const { size } = type;
  const text = { size: size * 0.95, line: lineOf(type, 1.05) };
  return list.items.reduce(
    (sum, { inlines }) => sum + heightOf(linesOf(inlines, text, width - 11.5)) + airOf(type, size * 0.25),
    0,
  );
}
