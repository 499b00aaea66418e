import type { PackBlock, PackInline } from '#shared/domain/pack/pack-blocks';
import type { PaperWording } from '#shared/messages/papers/paper-wording';

/**
 * A block as it goes into the document: example tags get their word in the language of the paper, and a heading whose
 * record has no title yet is called untitled.
 */
export function finished(block: PackBlock, wording: PaperWording): PackBlock {
  const words = mapInlines(block, (inlines) =>
    inlines.map((inline) =>
      inline.type === 'tag' && inline.tone === 'example' ? { ...inline, text: wording.tags.example } : inline,
    ),
  );
  if (words.type !== 'heading') return words;
  const blank = words.inlines.every((inline) => !('text' in inline) || inline.text.trim() === '');
  return blank ? { ...words, inlines: [{ type: 'text', text: wording.untitled }] } : words;
}

/** Changes every line of a block, those in its cells and notes included. */
export function mapInlines<B extends PackBlock>(
  block: B,
  change: (inlines: readonly PackInline[]) => readonly PackInline[],
): B;
export function mapInlines(
  block: PackBlock,
  change: (inlines: readonly PackInline[]) => readonly PackInline[],
): PackBlock {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return { ...block, inlines: change(block.inlines) };
    case 'list':
      return { ...block, items: block.items.map((item) => ({ ...item, inlines: change(item.inlines) })) };
    case 'facts':
      return { ...block, items: block.items.map((item) => ({ ...item, inlines: change(item.inlines) })) };
    case 'table': {
      const rows = block.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => cell.map((inner) => mapInlines(inner, change))),
      }));
      return { ...block, rows };
    }
    case 'note':
      return { ...block, blocks: block.blocks.map((inner) => mapInlines(inner, change)) };
    case 'page-break':
      return block;
  }
}
