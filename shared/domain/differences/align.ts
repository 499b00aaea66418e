import { diffArrays } from 'diff';

/** A token that both sides have: they may write it a little differently (the white space behind a word). */
export interface Pair<T> {
  readonly before: T;
  readonly after: T;
}

/** A stretch of two aligned sequences: what both have, or what one side has in place of the other's. */
export type Stretch<T> =
  | { readonly kind: 'same'; readonly pairs: readonly Pair<T>[] }
  | { readonly kind: 'changed'; readonly removed: readonly T[]; readonly added: readonly T[] };

/** How tokens are compared, and which stand out. */
export interface Measure<T> {
  /** Tokens of the same key are the same. */
  readonly key: (token: T) => string;
  /** How much a reader sees of a token: its letters. */
  readonly weight: (token: T) => number;
  /** True for a token that begins a line: it holds the lines together, however little stands between changes. */
  readonly anchor: (token: T) => boolean;
}

/** More single changes than this are not looked for; a text that was rewritten shows as removed and added. */
const mostChanges = 2_000;

/**
 * Aligns two sequences by their longest common part. A few common words between changes that outweigh them on both
 * sides count as changed, so that a rewritten sentence reads as one and not as a scatter of 'the' and 'of'.
 */
export function align<T>(
  before: readonly T[],
  after: readonly T[],
  measure: Measure<T>,
): readonly Stretch<T>[] {
  const parts = diffArrays(before.map(measure.key), after.map(measure.key), { maxEditLength: mostChanges });
  if (parts === undefined) return [{ kind: 'changed', removed: before, added: after }];
  const stretches: Stretch<T>[] = [];
  let left = 0;
  let right = 0;
  for (const { count, added, removed } of parts) {
    if (added || removed) {
      push(stretches, {
        kind: 'changed',
        removed: removed ? before.slice(left, left + count) : [],
        added: added ? after.slice(right, right + count) : [],
      });
    } else {
      push(stretches, {
        kind: 'same',
        pairs: Array.from({ length: count }, (_, index) => ({
          before: before[left + index] as T,
          after: after[right + index] as T,
        })),
      });
    }
    if (!added) left += count;
    if (!removed) right += count;
  }
  return withoutScatter(stretches, measure);
}

/** Puts a stretch behind others; two changed ones become one. */
function push<T>(stretches: Stretch<T>[], next: Stretch<T>): void {
  const last = stretches.at(-1);
  if (last?.kind !== 'changed' || next.kind !== 'changed') {
    stretches.push(next);
    return;
  }
  stretches[stretches.length - 1] = {
    kind: 'changed',
    removed: [...last.removed, ...next.removed],
    added: [...last.added, ...next.added],
  };
}

function withoutScatter<T>(stretches: readonly Stretch<T>[], measure: Measure<T>): readonly Stretch<T>[] {
  const made: Stretch<T>[] = [];
  for (const [index, stretch] of stretches.entries()) {
    push(made, isScatter(made.at(-1), stretch, stretches[index + 1], measure) ? asChanged(stretch) : stretch);
  }
  return made;
}

function isScatter<T>(
  last: Stretch<T> | undefined,
  stretch: Stretch<T>,
  next: Stretch<T> | undefined,
  { weight, anchor }: Measure<T>,
): boolean {
  if (stretch.kind !== 'same' || last?.kind !== 'changed' || next?.kind !== 'changed') return false;
  if (stretch.pairs.some(({ after }) => anchor(after))) return false;
  const sum = (tokens: readonly T[]): number => tokens.reduce((total, token) => total + weight(token), 0);
  const own = sum(stretch.pairs.map(({ after }) => after));
  return (
    own <= Math.max(sum(last.removed), sum(last.added)) && own <= Math.max(sum(next.removed), sum(next.added))
  );
}

function asChanged<T>(stretch: Stretch<T>): Stretch<T> {
  if (stretch.kind === 'changed') return stretch;
  return {
    kind: 'changed',
    removed: stretch.pairs.map(({ before }) => before),
    added: stretch.pairs.map(({ after }) => after),
  };
}
