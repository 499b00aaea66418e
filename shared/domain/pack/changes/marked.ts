import type {
  PackBlock,
  PackCell,
  PackChange,
  PackFact,
  PackInline,
  PackListItem,
  PackRow,
} from '#shared/domain/pack/pack-blocks';

/** An inline that is only in one of two versions. */
export function markInline(inline: PackInline, change: PackChange): PackInline {
  return { ...inline, change };
}

function markInlines(inlines: readonly PackInline[], change: PackChange): readonly PackInline[] {
  return inlines.map((inline) => markInline(inline, change));
}

/** An entry of a list that is only in one of two versions. */
export function markItem(item: PackListItem, change: PackChange): PackListItem {
  return { ...item, change, inlines: markInlines(item.inlines, change) };
}

/** A fact that is only in one of two versions. */
export function markFact(fact: PackFact, change: PackChange): PackFact {
  return { ...fact, change, inlines: markInlines(fact.inlines, change) };
}

/** A row that is only in one of two versions. */
export function markRow(row: PackRow, change: PackChange): PackRow {
  const cells = row.cells.map((cell) => cell.map((block) => markBlock(block, change)) as unknown as PackCell);
  return { ...row, change, cells };
}

/** A block that is only in one of two versions, with everything in it. */
export function markBlock<B extends PackBlock>(block: B, change: PackChange): B {
  return { ...inner(block, change), change } as B;
}

function inner(block: PackBlock, change: PackChange): PackBlock {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return { ...block, inlines: markInlines(block.inlines, change) };
    case 'list':
      return { ...block, items: block.items.map((item) => markItem(item, change)) };
    case 'facts':
      return { ...block, items: block.items.map((fact) => markFact(fact, change)) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => markRow(row, change)) };
    case 'note':
      return { ...block, blocks: block.blocks.map((part) => markBlock(part, change)) };
    default:
      return block;
  }
}
