import type { CallName } from '#shared/contract/calls';
import { largestPackFile } from '#shared/domain/pack/pack-issue';

/** How the window talks to the loopback host: every request below is a POST with these headers. */
export const loopback = {
  /** Followed by the name of the call; the body is its input as JSON, the answer a `Result` as JSON. */
  callPath: '/call/',
  /** Answers with a stream of lines, each empty (a sign of life) or a `CoreEvent` as JSON. */
  eventsPath: '/events',
  /** Carries the secret that the page was served with, in a `meta` element of the name below. */
  windowHeader: 'x-chancery-window',
  windowMeta: 'chancery-window',
} as const;

/** Longest body of a call, in bytes; only a call that takes a whole file may be longer than others. */
export function longestBody(call: string): number {
  return wholeFiles.get(call) ?? 2 * 2 ** 20;
}

/** A file in base 64 is a third longer; the rest is for the JSON around it. */
const wholeFiles: ReadonlyMap<string, number> = new Map([
  ['packs.check' satisfies CallName, Math.ceil(largestPackFile / 3) * 4 + 1024],
]);
