import {
  packInlineText,
  type PackBlock,
  type PackInline,
  type PackTable,
} from '#shared/domain/pack/pack-blocks';

/** Height of a page's text in points, and its width: A4 within the margins of the house style. */
export const pageHeight = 650;
const pageWidth = 477;

/** Width of an average letter and height of a line, as shares of the type size. */
const letterWidth = 0.485;
const lineHeight = 1.32;

/**
 * An estimate, in points, of the height that blocks take on paper at a type size. It decides what fits a page that
 * must stay one page (steering brief, points card); it errs on the tall side and never cuts a text.
 */
export function estimatedHeight(blocks: readonly PackBlock[], typeSize: number, width = pageWidth): number {
  return blocks.reduce((sum, block) => sum + blockHeight(block, typeSize, width), 0);
}

function blockHeight(block: PackBlock, size: number, width: number): number {
  switch (block.type) {
    case 'heading':
      return headingHeight(block.level, block.inlines, size, width);
    case 'paragraph':
      return textHeight(block.inlines, block.role === 'small' ? size * 0.88 : size, width) + size * 0.35;
    case 'list':
      return block.items.reduce(
        (sum, item) => sum + textHeight(item.inlines, size, width - size * 1.6) + size * 0.3,
        0,
      );
    case 'facts':
      return (
        block.items.reduce((sum, item) => sum + textHeight(item.inlines, size, width - 100) + size * 0.2, 0) +
        size * 0.4
      );
    case 'table':
      return tableHeight(block, size * 0.95, width);
    case 'note':
      return estimatedHeight(block.blocks, size, width - 24) + size * 3;
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
  return textHeight(inlines, size * scale, width) + size * around;
}

function tableHeight(table: PackTable, size: number, width: number): number {
  const shares = table.columns.reduce((sum, column) => sum + column.share, 0);
  const widths = table.columns.map((column) => (width * column.share) / shares - 12);
  const rows = table.rows.map((row) =>
    Math.max(...row.cells.map((cell, index) => estimatedHeight(cell, size, widths[index] ?? width))),
  );
  return rows.reduce((sum, height) => sum + height + 5, 0) + size * lineHeight + 14;
}

function textHeight(inlines: readonly PackInline[], size: number, width: number): number {
  const tags = inlines.filter((inline) => inline.type === 'tag').length;
  const breaks = inlines.filter((inline) => inline.type === 'line-break').length;
  const letters = packInlineText(inlines).length + tags * 9;
  return (
    (Math.max(1, Math.ceil((letters * size * letterWidth) / Math.max(width, size))) + breaks) *
    size *
    lineHeight
  );
}
