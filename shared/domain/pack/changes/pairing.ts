/** Members that are less alike than this are not versions of one another. */
const leastAlike = 0.4;

/** More pairs than this are not weighed; members are then taken in turn. */
const mostWeighed = 2_500;

/** Indexes of two members that are versions of one another, in either sequence. */
export type Pairing = readonly [before: number, after: number];

/**
 * Pairs of members that are versions of one another: rising on both sides, and of all such choices the one that is most
 * alike in sum. `alike` says of two members how alike they are, from 0 to 1.
 */
export function pairings<T>(
  before: readonly T[],
  after: readonly T[],
  alike: (before: T, after: T) => number,
): readonly Pairing[] {
  const alikeAt = (row: number, column: number): number => {
    const score = alike(before[row] as T, after[column] as T);
    return score < leastAlike ? 0 : score;
  };
  if (before.length * after.length > mostWeighed) {
    const inTurn = Array.from({ length: Math.min(before.length, after.length) }, (_, index) => index);
    return inTurn.filter((index) => alikeAt(index, index) > 0).map((index) => [index, index]);
  }
  const scores = before.map((_, row) => after.map((__, column) => alikeAt(row, column)));
  return walk(scores, sums(scores, after.length), before.length, after.length);
}

type Grid = readonly (readonly number[])[];

/** For each place, the highest sum of scores from there on. */
function sums(scores: Grid, width: number): Grid {
  const best: number[][] = [...scores, []].map(() => new Array<number>(width + 1).fill(0));
  for (let row = scores.length - 1; row >= 0; row -= 1) {
    for (let column = width - 1; column >= 0; column -= 1) {
      const score = at(scores, row, column);
      const paired = score === 0 ? 0 : score + at(best, row + 1, column + 1);
      const line = best[row];
      if (line !== undefined)
        line[column] = Math.max(paired, at(best, row + 1, column), at(best, row, column + 1));
    }
  }
  return best;
}

function walk(scores: Grid, best: Grid, height: number, width: number): readonly Pairing[] {
  const pairs: Pairing[] = [];
  let row = 0;
  let column = 0;
  while (row < height && column < width) {
    const score = at(scores, row, column);
    if (score > 0 && at(best, row, column) === score + at(best, row + 1, column + 1)) {
      pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if (at(best, row, column) === at(best, row + 1, column)) row += 1;
    else column += 1;
  }
  return pairs;
}

function at(grid: Grid, row: number, column: number): number {
  return grid[row]?.[column] ?? 0;
}

/** The share of words that two texts have in common, from 0 to 1; two texts without words are alike. */
export function likeness(left: string, right: string): number {
  const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const ours = words(left);
  const theirs = words(right);
  const counts = new Map<string, number>();
  for (const word of ours) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of theirs) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    common += 1;
    counts.set(word, count - 1);
  }
  const all = ours.length + theirs.length;
  return all === 0 ? 1 : (2 * common) / all;
}
