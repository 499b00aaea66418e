import { mapInlines } from '#shared/domain/pack/map-inlines';
import type { PackBlock } from '#shared/domain/pack/pack-blocks';
import type { PaperWording } from '#shared/messages/papers/paper-wording';

/**
 * Blocks as they go into the document: example tags get their word in the language of the paper, and a heading whose
 * record has no title yet is called untitled.
 */
export function finished(blocks: readonly PackBlock[], wording: PaperWording): readonly PackBlock[] {
  const worded = mapInlines(blocks, (inline) =>
    inline.type === 'tag' && inline.tone === 'example' ? { ...inline, text: wording.tags.example } : inline,
  );
  return worded.map((block) => {
    if (block.type !== 'heading') return block;
    const blank = block.inlines.every((inline) => !('text' in inline) || inline.text.trim() === '');
    return blank ? { ...block, inlines: [{ type: 'text', text: wording.untitled }] } : block;
  });
}
