import type {
  PackBlock,
  PackCell,
  PackChange,
  PackFact,
  PackInline,
  PackListItem,
  PackRow,
} from '#shared/domain/pack/pack-blocks';
import { joinedInlines } from '#shared/domain/pack/changes/tokens';

/** The later one of two versions that stand marked in one: what was deleted is gone, what was inserted is plain. */
export function accepted(blocks: readonly PackBlock[]): readonly PackBlock[] {
  return settled(blocks, { gone: 'deleted', bars: false });
}

/** The earlier one of two versions that stand marked in one. */
export function rejected(blocks: readonly PackBlock[]): readonly PackBlock[] {
  return settled(blocks, { gone: 'inserted', bars: false });
}

/** The later version with a bar beside each paragraph that differs; new numbers of sources alone are no difference. */
export function barred(blocks: readonly PackBlock[]): readonly PackBlock[] {
  return settled(blocks, { gone: 'deleted', bars: true });
}

interface Settling {
  readonly gone: PackChange;
  readonly bars: boolean;
}

interface Changeable {
  readonly change?: PackChange;
}

interface Line extends Changeable {
  readonly inlines: readonly PackInline[];
}

/** True for a line that reads differently from before. */
export function isChangedLine({ change, inlines }: Line): boolean {
  if (change !== undefined) return true;
  return inlines.some((inline) => inline.change !== undefined && inline.type !== 'sources');
}

function settled<B extends PackBlock>(blocks: readonly B[], how: Settling): readonly B[] {
  return staying(blocks, how).map((block) => settledBlock(block, how) as B);
}

function staying<T extends Changeable>(members: readonly T[], { gone }: Settling): readonly T[] {
  return members.filter(({ change }) => change !== gone);
}

function plain<T extends Changeable>({ change: _change, ...rest }: T): T {
  return rest as T;
}

function settledLine<T extends Line>(line: T, how: Settling): T {
  const inlines = joinedInlines(staying(line.inlines, how).map(plain));
  const bar = how.bars && isChangedLine(line);
  return { ...plain(line), inlines, ...(bar && { change: 'changed' as const }) };
}

function settledLines<T extends PackListItem | PackFact>(lines: readonly T[], how: Settling): readonly T[] {
  return staying(lines, how).map((line) => settledLine(line, how));
}

function settledRow(row: PackRow, how: Settling): PackRow {
  return { ...plain(row), cells: row.cells.map((cell): PackCell => settled(cell, how)) };
}

function settledBlock(block: PackBlock, how: Settling): PackBlock {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return settledLine(block, how);
    case 'list':
      return { ...plain(block), items: settledLines(block.items, how) };
    case 'facts':
      return { ...plain(block), items: settledLines(block.items, how) };
    case 'table':
      return { ...plain(block), rows: staying(block.rows, how).map((row) => settledRow(row, how)) };
    case 'note':
      return { ...plain(block), blocks: settled(block.blocks, how) };
    default:
      return plain(block);
  }
}
