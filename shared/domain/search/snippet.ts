import { eachWord, type FoundWord } from '#shared/domain/search/words';

/** A stretch of text, and whether it is what was sought. */
export interface SnippetPart {
  readonly text: string;
  readonly hit: boolean;
}

const before = 30;
const longest = 150;

/**
 * The part of a text around the first word that `isHit`, with every such word in it marked; `undefined` where there is
 * none. Cut at words, with dots where something was left out. Reads no further than it must.
 */
export function snippet(text: string, isHit: (word: string) => boolean): readonly SnippetPart[] | undefined {
  const read: FoundWord[] = [];
  let first: FoundWord | undefined;
  for (const word of eachWord(text)) {
    if (first !== undefined && word.end > first.start + longest) break;
    read.push(word);
    if (first === undefined && isHit(word.word)) first = word;
  }
  return first === undefined ? undefined : around(text, read, first, isHit);
}

function around(
  text: string,
  read: readonly FoundWord[],
  first: FoundWord,
  isHit: (word: string) => boolean,
): readonly SnippetPart[] {
  const limit = first.start - before;
  const from = limit <= 0 ? 0 : read.findIndex(({ start }) => start >= limit);
  const shown = read.slice(from);
  const start = from === 0 ? 0 : (shown[0]?.start ?? 0);
  const lastEnd = shown.at(-1)?.end ?? text.length;
  const isWhole = !/[\p{L}\p{N}]/u.test(text.slice(lastEnd, lastEnd + longest));
  const end = isWhole ? text.length : lastEnd;
  const hits = shown.filter(({ word }) => isHit(word));
  const parts = [
    ...(from === 0 ? [] : ['... ']),
    ...pieces(text, start, end, hits),
    ...(isWhole ? [] : [' ...']),
  ];
  return parts.map((part) => (typeof part === 'string' ? { text: part, hit: false } : part));
}

function pieces(
  text: string,
  start: number,
  end: number,
  hits: readonly FoundWord[],
): readonly (SnippetPart | string)[] {
  const made: (SnippetPart | string)[] = [];
  let at = start;
  for (const hit of hits) {
    if (hit.start > at) made.push(text.slice(at, hit.start));
    made.push({ text: text.slice(hit.start, hit.end), hit: true });
    at = hit.end;
  }
  if (at < end) made.push(text.slice(at, end));
  return made;
}
