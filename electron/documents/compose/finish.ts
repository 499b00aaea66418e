import type { PackBlock, PackInline } from '#shared/domain/pack/pack-blocks';
import type { PaperWording } from '#shared/messages/papers/paper-wording';

/**
 * A block as it goes into the document: example tags get their word in the language of the paper, and a heading whose
 * record has no title yet is called untitled.
 */
export function finished<B extends PackBlock>(block: B, wording: PaperWording): B;
export function finished(block: PackBlock, wording: PaperWording): PackBlock {
  switch (block.type) {
    case 'heading': {
      const blank = block.inlines.every((inline) => !('text' in inline) || inline.text.trim() === '');
      const inlines = blank ? [{ type: 'text' as const, text: wording.untitled }] : block.inlines;
      return { ...block, inlines: worded(inlines, wording) };
    }
    case 'paragraph':
      return { ...block, inlines: worded(block.inlines, wording) };
    case 'list':
      return { ...block, items: wordedItems(block.items, wording) };
    case 'facts':
      return { ...block, items: wordedItems(block.items, wording) };
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => cell.map((inner) => finished(inner, wording))),
        })),
      };
    case 'note':
      return { ...block, blocks: block.blocks.map((inner) => finished(inner, wording)) };
    case 'page-break':
      return block;
  }
}

function wordedItems<T extends { readonly inlines: readonly PackInline[] }>(
  items: readonly T[],
  wording: PaperWording,
): readonly T[] {
  return items.map((item) => ({ ...item, inlines: worded(item.inlines, wording) }));
}

function worded(inlines: readonly PackInline[], wording: PaperWording): readonly PackInline[] {
  return inlines.map((inline) =>
    inline.type === 'tag' && inline.tone === 'example' ? { ...inline, text: wording.tags.example } : inline,
  );
}
