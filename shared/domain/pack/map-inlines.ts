import type { PackBlock, PackCell, PackInline } from '#shared/domain/pack/pack-blocks';

/** Blocks with each of their inlines put through `change`. */
export function mapInlines<B extends PackBlock>(
  blocks: readonly B[],
  change: (inline: PackInline) => PackInline,
): readonly B[] {
  return blocks.map((block) => mapped(block, change) as B);
}

function mapped(block: PackBlock, change: (inline: PackInline) => PackInline): PackBlock {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return { ...block, inlines: block.inlines.map(change) };
    case 'list':
      return { ...block, items: block.items.map((item) => ({ ...item, inlines: item.inlines.map(change) })) };
    case 'facts':
      return { ...block, items: block.items.map((item) => ({ ...item, inlines: item.inlines.map(change) })) };
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell): PackCell => mapInlines(cell, change)),
        })),
      };
    case 'note':
      return { ...block, blocks: mapInlines(block.blocks, change) };
    default:
      return block;
  }
}
