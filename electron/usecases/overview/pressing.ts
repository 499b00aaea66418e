import type { Pressing } from '#shared/contract/views/overview';

/** How many of a list the overview shows; the rest is a link away. */
const shownFirst = 6;

/** The first of a list, which must be in order of need, and how many there are in all. */
export function pressing<T, R>(all: readonly T[], row: (one: T) => R): Pressing<R> {
  return { total: all.length, first: all.slice(0, shownFirst).map(row) };
}

/** Orders by the day on which something is needed; what no meeting needs comes last. */
export function byNeed(
  left: { readonly neededOn: string | null },
  right: { readonly neededOn: string | null },
): number {
  const [one, other] = [left.neededOn ?? '9999', right.neededOn ?? '9999'];
  return one < other ? -1 : one > other ? 1 : 0;
}
