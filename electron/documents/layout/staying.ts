import type { PackBlock } from '#shared/domain/pack/pack-blocks';

/**
 * Whether the end of a block stays on the page of what follows, by the number of the block: the clearance at the foot of
 * a paper, and the small lines at its end, never stand alone on a page.
 */
export function endsThatStay(
  blocks: readonly PackBlock[],
  foot: readonly PackBlock[],
): (index: number) => boolean {
  const text = blocks.findLastIndex((block) => block.type !== 'paragraph' || block.role !== 'small');
  const last = foot.length === 0 ? blocks.length - 1 : blocks.length;
  return (index) => index >= text && index < last;
}
