import type { PackBlock, PackCell, PackInline, PackList, PackTable } from '#shared/domain/pack/pack-blocks';
import type { PaperSize } from '#shared/domain/pack/pack-document';
import { chartSize } from '#shared/domain/charts/bar-chart';
import { wrappedLines, type SizedText } from '#electron/documents/layout/text-width';

/** The text of a page within the margins of the house style, in points. */
export interface TextArea {
  readonly width: number;
  readonly height: number;
}

const areas: Readonly<Record<PaperSize, TextArea>> = {
  A4: { width: 477, height: 680 },
  Letter: { width: 492, height: 630 },
};

/** What a page of a size of paper holds. */
export function textArea(paper: PaperSize): TextArea {
  return areas[paper];
}

/** Height in points of a line to write on by hand. */
export const writingLine = 17;

/** Height of a line as a share of the type size; headings are set tighter. */
const lineHeight = 1.34;
const headingLine = 1.22;

/** Type size of tags, which does not grow with the text. */
const tagSize = 8;

/**
 * An estimate, in points, of the height that blocks take on paper at a type size. It decides what fits a page that
 * must stay one page (steering brief, points card); it errs on the tall side and never cuts a text.
 */
export function estimatedHeight(
  blocks: readonly PackBlock[],
  typeSize: number,
  width = areas.A4.width,
): number {
  return blocks.reduce((sum, block) => sum + blockHeight(block, typeSize, width), 0);
}

function blockHeight(block: PackBlock, size: number, width: number): number {
  switch (block.type) {
    case 'heading':
      return headingHeight(block.level, block.inlines, size, width);
    case 'paragraph':
      return textHeight(block.inlines, block.role === 'small' ? size * 0.88 : size, width) + size * 0.35;
    case 'list':
      return listHeight(block, size, width, size * 1.5);
    case 'facts':
      return (
        block.items.reduce((sum, item) => sum + textHeight(item.inlines, size, width - 100) + size * 0.2, 0) +
        size * 0.4
      );
    case 'table':
      return tableHeight(block, size * 0.95, width);
    case 'note':
      return estimatedHeight(block.blocks, size, width - 24) + size * 3;
    case 'figure':
      return (chartSize(block.chart).height * width) / chartSize(block.chart).width + size * 2;
    case 'page-break':
      return 0;
  }
}

function headingHeight(
  level: 1 | 2 | 3,
  inlines: readonly PackInline[],
  size: number,
  width: number,
): number {
  const scale = level === 1 ? 1.9 : level === 2 ? 1.2 : 1.05;
  const around = level === 1 ? 0.9 : level === 2 ? 1.1 : 0.7;
  return (textHeight(inlines, size * scale, width) * headingLine) / lineHeight + size * around;
}

function tableHeight(table: PackTable, size: number, width: number): number {
  const rows = rowHeights(table, size, width);
  return rows.reduce((sum, height) => sum + height, 0) + size * lineHeight + 14;
}

function rowHeights(table: PackTable, size: number, width: number): readonly number[] {
  const shares = table.columns.reduce((sum, column) => sum + column.share, 0);
  const widths = table.columns.map((column) => (width * column.share) / shares - 9);
  return table.rows.map((row) => {
    const cells = row.cells.map((cell, index) => cellHeight(cell, size, widths[index] ?? width));
    return Math.max((row.room ?? 0) * writingLine, ...cells) + 6;
  });
}

/** Paragraphs in a cell follow one another without air between them. */
function cellHeight(cell: PackCell, size: number, width: number): number {
  return cell.reduce((sum, block) => {
    if (block.type === 'list') return sum + listHeight(block, size, width, 11.5);
    return (
      sum +
      (block.role === 'small'
        ? textHeight(block.inlines, size * 0.91, width) + size * 0.3
        : textHeight(block.inlines, size, width))
    );
  }, 0);
}

function listHeight(list: PackList, size: number, width: number, hang: number): number {
  const [type, after] =
    list.look === 'sources'
      ? [size * 0.8 * 0.92, 1]
      : list.look === 'check'
        ? [size * 0.92, size * 0.15]
        : [size, size * 0.35];
  return list.items.reduce((sum, item) => sum + textHeight(item.inlines, type, width - hang) + after, 0);
}

/**
 * For each row of a table, whether it is so tall that it must be let run over to the next page. Shorter rows stay on one.
 */
export function rowsThatMayBreak(table: PackTable, typeSize: number, area: TextArea): readonly boolean[] {
  return rowHeights(table, typeSize, area.width).map((height) => height > area.height / 2);
}

function textHeight(inlines: readonly PackInline[], size: number, width: number): number {
  const lines = splitAtBreaks(inlines).map((line) =>
    wrappedLines(
      line.map((inline) => sized(inline, size)),
      width,
    ),
  );
  return lines.reduce((sum, count) => sum + count, 0) * size * lineHeight;
}

function splitAtBreaks(inlines: readonly PackInline[]): readonly (readonly PackInline[])[] {
  const lines: PackInline[][] = [[]];
  for (const inline of inlines) {
    if (inline.type === 'line-break') lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  return lines;
}

function sized(inline: PackInline, size: number): SizedText {
  switch (inline.type) {
    case 'text':
    case 'reference':
      return { text: inline.text, size };
    case 'sources':
      return { text: inline.numbers.join(','), size: size * 0.6 };
    case 'tag':
      return { text: `[${inline.text}]`, size: tagSize };
    case 'line-break':
      return { text: '', size };
  }
}
