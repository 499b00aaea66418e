import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/** Anything that stands in an order. */
export interface Positioned {
  readonly id: string;
  readonly position: string;
}

/** Orders by position, then by id, as every list in the product is ordered. */
export function comparePositions(left: Positioned, right: Positioned): number {
  if (left.position !== right.position) return left.position < right.position ? -1 : 1;
  return left.id < right.id ? -1 : left.id > right.id ? 1 : 0;
}

/** `count` positions in ascending order, for a list that is made in one go. */
export function firstPositions(count: number): readonly string[] {
  return generateNKeysBetween(null, null, count);
}

/** `count` positions in ascending order behind `last`, the position of the last sibling (`null` where there is none). */
export function positionsAfter(last: string | null, count: number): readonly string[] {
  return generateNKeysBetween(last, null, count);
}

/** New positions of records, by id. */
export type Moves = Readonly<Record<string, string>>;

/**
 * Puts `id` at `index` among `siblings` (in order, `id` itself left out or not). Usually one record moves; where two
 * siblings share a position (two people inserted at the same place), those behind the gap move as well.
 */
export function moveTo(siblings: readonly Positioned[], id: string, index: number): Moves {
  const others = siblings.filter((sibling) => sibling.id !== id).sort(comparePositions);
  const at = Math.max(0, Math.min(index, others.length));
  const before = others[at - 1]?.position ?? null;
  const after = others[at]?.position ?? null;
  if (before === null || after === null || before < after) return { [id]: generateKeyBetween(before, after) };
  return respaced(others, id, at);
}

function respaced(others: readonly Positioned[], id: string, at: number): Moves {
  const before = others[at - 1]?.position ?? null;
  const tied = others.slice(at).filter((sibling) => sibling.position === before);
  const after = others[at + tied.length]?.position ?? null;
  const keys = generateNKeysBetween(before, after, tied.length + 1);
  return Object.fromEntries(
    [id, ...tied.map((sibling) => sibling.id)].map((moved, n) => [moved, keys[n] ?? '']),
  );
}
