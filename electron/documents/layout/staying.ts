import { packInlineText, type PackBlock, type PackList } from '#shared/domain/pack/pack-blocks';

/** The longest text, in letters, that is kept with the list or table below it: a longer one fills lines enough to stand alone. */
const longestLeadIn = 300;

/**
 * Whether the end of a block stays on the page of what follows, by the number of the block: the clearance at the foot of
 * a paper, and the small lines at its end, never stand alone on a page, and a short text does not part from the list
 * or table that it leads to.
 */
export function endsThatStay(
  blocks: readonly PackBlock[],
  foot: readonly PackBlock[],
): (index: number) => boolean {
  const text = blocks.findLastIndex((block) => block.type !== 'paragraph' || block.role !== 'small');
  const last = foot.length === 0 ? blocks.length - 1 : blocks.length;
  return (index) => (index >= text && index < last) || isLeadIn(blocks, index);
}

function isLeadIn(blocks: readonly PackBlock[], index: number): boolean {
  const [block, next] = [blocks[index], blocks[index + 1]];
  if (block?.type !== 'paragraph' || (next?.type !== 'list' && next?.type !== 'table')) return false;
  return packInlineText(block.inlines).length <= longestLeadIn;
}

/** Air in points below a list that a line in small type follows, which would cling to it. */
export const airBeforeSmall = 5;

/** Whether a block is a list that a line in small type follows. */
export function listBeforeSmall(blocks: readonly PackBlock[], index: number): boolean {
  const [block, next] = [blocks[index], blocks[index + 1]];
  return block?.type === 'list' && next?.type === 'paragraph' && next.role === 'small';
}

/** The words of a reference as they are set: the number of a tab stays on the line of its name. */
export function referenceWords(text: string): string {
  return text.replace(/^(\S+) (\d+)$/u, '$1\u00a0$2');
}

/** The longest entry of a list, in letters, that is kept with another: a longer one fills lines enough to stand alone. */
const longestKept = 300;

/**
 * Whether an entry of a list stays on the page of the next one: the first does not stand alone at the foot of a page, nor
 * the last at the head of one.
 */
export function entryStays({ items }: PackList, index: number): boolean {
  if (items.length < 3 || (index !== 0 && index !== items.length - 2)) return false;
  return items.slice(index, index + 2).every(({ inlines }) => packInlineText(inlines).length <= longestKept);
}
