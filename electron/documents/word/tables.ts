import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type IContext,
  type ITableCellOptions,
  type ITableOptions,
  type ITableRowOptions,
  type IXmlableObject,
} from 'docx';
import type { PackCell, PackChange, PackColumn, PackRow, PackTable } from '#shared/domain/pack/pack-blocks';
import { textArea } from '#electron/documents/layout/page-estimate';
import {
  cellAir,
  rowHeights,
  rowsThatMayBreak,
  rowsThatStay,
  writingLine,
} from '#electron/documents/layout/table-rows';
import { airOf } from '#electron/documents/layout/type-setting';
import { colours, textWidth, twips } from '#electron/documents/word/house-style';
import type { RenderScope } from '#electron/documents/word/render-scope';
import { slotRun, valueMark } from '#electron/documents/word/writer';
import { xmlEscaped } from '#electron/documents/word/xml-text';

const hairline = { style: BorderStyle.SINGLE, size: 4, color: colours.rule } as const;
const strong = { style: BorderStyle.SINGLE, size: 8, color: colours.heading } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** A table with its alternative text, which docx has no option for: it goes at the end of the table's properties. */
class DescribedTable extends Table {
  readonly caption: string;

  constructor(options: ITableOptions, caption: string) {
    super(options);
    this.caption = caption;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const table = super.prepForXml(context);
    const parts = table?.['w:tbl'] as readonly IXmlableObject[] | undefined;
    const properties = parts?.[0]?.['w:tblPr'] as IXmlableObject[] | undefined;
    if (properties === undefined) throw new Error('A table of docx no longer begins with its properties.');
    properties.push({ 'w:tblCaption': { _attr: { 'w:val': this.caption } } });
    return table;
  }
}

/** What a table needs from whoever renders paragraphs. */
export interface CellWriter {
  readonly head: (label: string, align: PackColumn['align']) => string;
  /** A row is kept on the page of the next one where the paragraphs in its cells are. */
  readonly body: (cell: PackCell, align: PackColumn['align'], keepNext: boolean) => string;
}

/**
 * A table across the width of the text: a header row that repeats, light lines, numbers to the right. `keepEnd` keeps its
 * last row on the page of what follows.
 */
export function wordTable(table: PackTable, scope: RenderScope, cells: CellWriter, keepEnd: boolean): string {
  const { document, close } = scope;
  const width = textWidth(document);
  const air = twips(airOf({ size: document.typeSize, close }, cellAir));
  const { mayBreak, stays } = rowKeeping(table, scope, keepEnd);
  const widths = columnWidths(table.columns, width);
  const head = tableRow(
    { tableHeader: true, cantSplit: true, ...rowRevision(table.change, scope) },
    table.columns.map(({ label, align }, index) => {
      const dress = { ...cellWidth(widths, index), shading: { fill: colours.shade } };
      return tableCell(dress, cells.head(label, align), scope);
    }),
    scope,
  );
  const bodyRow = (row: PackRow, at: number): string =>
    tableRow(
      {
        cantSplit: mayBreak[at] !== true,
        ...(row.room !== undefined && {
          height: { value: twips(row.room * writingLine), rule: HeightRule.ATLEAST },
        }),
        ...rowRevision(row.change, scope),
      },
      table.columns.map(({ align }, index) =>
        tableCell(
          cellWidth(widths, index),
          cells.body(row.cells[index] ?? [], align, stays[at] === true),
          scope,
        ),
      ),
      scope,
    );
  const rows = [head, ...table.rows.map(bodyRow)].join('');
  const make = (): Table => new DescribedTable(tableOptions(widths, width, air), valueMark);
  return scope.write.copy(`table ${widths.join(' ')} ${String(air)}`, 'w:tr', make, [
    xmlEscaped(table.caption),
    rows,
  ]);
}

/** Which rows may run over to the next page, and which are kept on that of the next row. */
function rowKeeping(
  table: PackTable,
  { document, close }: RenderScope,
  keepEnd: boolean,
): Readonly<Record<'mayBreak' | 'stays', readonly boolean[]>> {
  const { width, height } = textArea(document);
  const heights = rowHeights(table, { size: document.typeSize, close }, width);
  const stays = rowsThatStay(table, heights);
  return {
    mayBreak: rowsThatMayBreak(heights, height),
    stays: keepEnd ? [...stays.slice(0, -1), true] : stays,
  };
}

function cellWidth(widths: readonly number[], index: number): Pick<ITableCellOptions, 'width'> {
  return { width: { size: widths[index] ?? 0, type: WidthType.DXA } };
}

function tableCell(
  dress: Omit<ITableCellOptions, 'children'>,
  paragraphs: string,
  scope: RenderScope,
): string {
  const make = (): TableCell =>
    new TableCell({ ...dress, children: [new Paragraph({ children: [slotRun()] })] });
  return scope.write.copy(`cell ${JSON.stringify(dress)}`, 'w:p', make, [paragraphs]);
}

function tableRow(
  dress: Omit<ITableRowOptions, 'children'>,
  cells: readonly string[],
  scope: RenderScope,
): string {
  return scope.write.copy(`row ${JSON.stringify(dress)}`, 'w:tc', () => slotRow(dress), [cells.join('')]);
}

function slotRow(dress: Omit<ITableRowOptions, 'children'> = {}): TableRow {
  return new TableRow({ ...dress, children: [new TableCell({ children: [] })] });
}

function tableOptions(widths: readonly number[], width: number, air: number): ITableOptions {
  return {
    rows: [slotRow()],
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.LEFT,
    margins: { top: air, bottom: air, left: 85, right: 85, marginUnitType: WidthType.DXA },
    tableLook: {
      firstRow: true,
      noHBand: true,
      noVBand: true,
      firstColumn: false,
      lastColumn: false,
      lastRow: false,
    },
    borders: {
      top: strong,
      bottom: hairline,
      left: none,
      right: none,
      insideHorizontal: hairline,
      insideVertical: none,
    },
  };
}

/** Says of a row that came or went as a revision. */
function rowRevision(
  change: PackChange | undefined,
  scope: RenderScope,
): Pick<ITableRowOptions, 'insertion' | 'deletion'> {
  const revision = scope.revision(change);
  if (revision === undefined) return {};
  return change === 'deleted' ? { deletion: revision } : { insertion: revision };
}

/** Whole twips that add up to the width of the text. */
function columnWidths(columns: readonly PackColumn[], total: number): readonly number[] {
  const shares = columns.reduce((sum, column) => sum + column.share, 0);
  const widths = columns.map((column) => Math.floor((total * column.share) / shares));
  const left = total - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + left : width));
}
