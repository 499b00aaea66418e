import { align, type Measure } from '#shared/domain/differences/align';
import { markBlock, markFact, markInline, markItem, markRow } from '#shared/domain/pack/changes/marked';
import { likeness, pairings } from '#shared/domain/pack/changes/pairing';
import { inlineTokens, joinedInlines } from '#shared/domain/pack/changes/tokens';
import {
  packInlineText,
  type PackBlock,
  type PackCell,
  type PackChange,
  type PackFact,
  type PackInline,
  type PackListItem,
  type PackRow,
} from '#shared/domain/pack/pack-blocks';
import { worded } from '#shared/domain/pack/worded';

/**
 * Two versions of the blocks of a paper as one: what only the later one has is marked as inserted, what only the
 * earlier one has as deleted, word by word where a paragraph was edited. `accepted` gives the later version of it,
 * `rejected` the earlier one.
 */
export function markBlocks<B extends PackBlock>(before: readonly B[], after: readonly B[]): readonly B[] {
  return merged(before, after, { alike: alikeBlocks, merge: mergedBlock, mark: markBlock }) as readonly B[];
}

/** How members of a sequence are compared, drawn together and marked. */
interface Members<T> {
  /** How much one is a version of the other, from 0 (not at all) to 1. */
  readonly alike: (before: T, after: T) => number;
  /** Both as one. Called only for those that are alike. */
  readonly merge: (before: T, after: T) => T;
  readonly mark: (member: T, change: PackChange) => T;
}

/** Members are the same or not; none is so small that it counts as scatter. */
const wholeMembers: Measure<unknown> = {
  key: worded,
  weight: () => 1,
  anchor: () => true,
};

function merged<T>(before: readonly T[], after: readonly T[], members: Members<T>): readonly T[] {
  return align(before, after, wholeMembers as Measure<T>).flatMap((stretch) =>
    stretch.kind === 'same'
      ? stretch.pairs.map((pair) => pair.after)
      : inPlaceOf(stretch.removed, stretch.added, members),
  );
}

/** Members in place of others: versions of one another become one, the rest stands marked, the deleted first. */
function inPlaceOf<T>(removed: readonly T[], added: readonly T[], members: Members<T>): readonly T[] {
  const made: T[] = [];
  let left = 0;
  let right = 0;
  const markUpTo = (from: number, to: number): void => {
    made.push(...removed.slice(left, from).map((member) => members.mark(member, 'deleted')));
    made.push(...added.slice(right, to).map((member) => members.mark(member, 'inserted')));
  };
  for (const [from, to] of pairings(removed, added, members.alike)) {
    markUpTo(from, to);
    made.push(members.merge(removed[from] as T, added[to] as T));
    left = from + 1;
    right = to + 1;
  }
  markUpTo(removed.length, added.length);
  return made;
}

function mergedInlines(before: readonly PackInline[], after: readonly PackInline[]): readonly PackInline[] {
  const measure: Measure<PackInline> = {
    key: worded,
    weight: (token) => (token.type === 'text' ? token.text.length : 1),
    anchor: (token) => token.type === 'line-break',
  };
  const tokens = align(inlineTokens(before), inlineTokens(after), measure).flatMap((stretch) =>
    stretch.kind === 'same'
      ? stretch.pairs.map((pair) => pair.after)
      : [
          ...stretch.removed.map((token) => markInline(token, 'deleted')),
          ...stretch.added.map((token) => markInline(token, 'inserted')),
        ],
  );
  return joinedInlines(tokens);
}

/** Blocks of the same make; what holds other parts is a version of its like even if little of it stayed. */
function alikeBlocks(before: PackBlock, after: PackBlock): number {
  if (frameOf(before) !== frameOf(after)) return 0;
  const words = likeness(blockWords(before), blockWords(after));
  const holds = before.type !== 'heading' && before.type !== 'paragraph';
  return holds ? 0.5 + words / 2 : words;
}

/** Everything about a block but its content: role, level, columns, caption, tone. */
function frameOf(block: PackBlock): string {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return worded({ ...block, inlines: null });
    case 'list':
    case 'facts':
      return worded({ ...block, items: null });
    case 'table':
      return worded({ ...block, rows: null });
    case 'note':
      return worded({ ...block, blocks: null });
    default:
      return worded(block);
  }
}

function blockWords(block: PackBlock): string {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return packInlineText(block.inlines);
    case 'list':
    case 'facts':
      return block.items.map((item) => packInlineText(item.inlines)).join(' ');
    case 'table':
      return block.rows.map(rowWords).join(' ');
    case 'note':
      return block.blocks.map(blockWords).join(' ');
    default:
      return '';
  }
}

function rowWords(row: PackRow): string {
  return row.cells.flatMap((cell) => cell.map(blockWords)).join(' ');
}

/** The later one of two blocks of the same make, with the content of both. */
function mergedBlock(before: PackBlock, after: PackBlock): PackBlock {
  if (isText(before) && isText(after))
    return { ...after, inlines: mergedInlines(before.inlines, after.inlines) };
  if (before.type === 'list' && after.type === 'list')
    return { ...after, items: merged(before.items, after.items, listItems) };
  if (before.type === 'facts' && after.type === 'facts')
    return { ...after, items: merged(before.items, after.items, factItems) };
  if (before.type === 'table' && after.type === 'table')
    return { ...after, rows: merged(before.rows, after.rows, tableRows) };
  if (before.type === 'note' && after.type === 'note')
    return { ...after, blocks: markBlocks(before.blocks, after.blocks) };
  return after;
}

function isText(block: PackBlock): block is Extract<PackBlock, { readonly type: 'heading' | 'paragraph' }> {
  return block.type === 'heading' || block.type === 'paragraph';
}

const listItems: Members<PackListItem> = {
  alike: (before, after) =>
    worded({ ...before, inlines: null }) === worded({ ...after, inlines: null })
      ? likeness(packInlineText(before.inlines), packInlineText(after.inlines))
      : 0,
  merge: (before, after) => ({ ...after, inlines: mergedInlines(before.inlines, after.inlines) }),
  mark: markItem,
};

const factItems: Members<PackFact> = {
  alike: (before, after) => (before.label === after.label ? 1 : 0),
  merge: (before, after) => ({ ...after, inlines: mergedInlines(before.inlines, after.inlines) }),
  mark: markFact,
};

const tableRows: Members<PackRow> = {
  alike: (before, after) =>
    before.cells.length === after.cells.length ? likeness(rowWords(before), rowWords(after)) : 0,
  merge: (before, after) => ({
    ...after,
    cells: after.cells.map((cell, index): PackCell => markBlocks(before.cells[index] ?? [], cell)),
  }),
  mark: markRow,
};
