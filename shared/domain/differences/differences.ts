import { align, type Stretch } from '#shared/domain/differences/align';
import { tokenKey, tokensOf, type LineLook, type Token } from '#shared/domain/differences/tokens';
import type { Inline, RichText, TextRun } from '#shared/domain/rich-text/rich-text';

/** What became of a part of a text on the way from one version to another. */
export type Fate = 'same' | 'added' | 'removed';

/** A part of a line: text or a reference, or the start of a table cell. */
export interface DifferentPart {
  readonly fate: Fate;
  readonly part: Inline | 'cell';
}

/** A line of either version, in the order in which both are read. `fate` is that of the line as such. */
export interface DifferentLine {
  readonly fate: Fate;
  readonly look: LineLook;
  readonly parts: readonly DifferentPart[];
}

/** The number of words that were added and removed. */
export interface DifferenceCount {
  readonly added: number;
  readonly removed: number;
}

interface Step {
  readonly fate: Fate;
  readonly token: Token;
}

/**
 * The differences of two versions, word by word. What is the same or added, read in order, is `after` to the letter;
 * what is the same or removed is `before`.
 */
export function differencesOf(before: RichText, after: RichText): readonly DifferentLine[] {
  return linesOf(stepsOf(before, after));
}

/** What of the differences stands in one of the two versions: what was `removed` in the earlier, `added` in the later. */
export function versionWith(
  lines: readonly DifferentLine[],
  fate: 'removed' | 'added',
): readonly DifferentLine[] {
  const stands = (each: { readonly fate: Fate }): boolean => each.fate === 'same' || each.fate === fate;
  return lines
    .map((line) => ({ ...line, parts: line.parts.filter(stands) }))
    .filter((line) => stands(line) || line.parts.length > 0);
}

/** How many words differ; signs and white space do not count. */
export function countDifferences(before: RichText, after: RichText): DifferenceCount {
  const words = stepsOf(before, after).filter(
    ({ token }) => token.type === 'word' && /[\p{L}\p{N}]/u.test(token.word),
  );
  const count = (fate: Fate): number => words.filter((step) => step.fate === fate).length;
  return { added: count('added'), removed: count('removed') };
}

/** A plain text as the differences take it: a paragraph for each of its lines. */
export function plainVersion(text: string): RichText {
  if (text === '') return [];
  return text
    .split('\n')
    .map((line) => ({ type: 'paragraph' as const, inlines: line === '' ? [] : [{ text: line }] }));
}

function stepsOf(before: RichText, after: RichText): readonly Step[] {
  const stretches = align(tokensOf(before), tokensOf(after), {
    key: tokenKey,
    weight: (token) => (token.type === 'word' ? token.word.length : 1),
    anchor: (token) => token.type === 'line' || token.type === 'cell',
  });
  return fromLineStarts(stretches.flatMap(steps));
}

function steps(stretch: Stretch<Token>): readonly Step[] {
  if (stretch.kind === 'same') return stretch.pairs.flatMap(({ before, after }) => sameSteps(before, after));
  return [
    ...stretch.removed.map((token) => ({ fate: 'removed' as const, token })),
    ...stretch.added.map((token) => ({ fate: 'added' as const, token })),
  ];
}

/** A word that both have; the white space behind it may have changed. */
function sameSteps(before: Token, after: Token): readonly Step[] {
  if (before.type !== 'word' || after.type !== 'word' || before.space === after.space)
    return [{ fate: 'same', token: after }];
  const blank = (token: typeof after, fate: Fate): readonly Step[] =>
    token.space === '' ? [] : [{ fate, token: { ...token, word: '' } }];
  const word: readonly Step[] = after.word === '' ? [] : [{ fate: 'same', token: { ...after, space: '' } }];
  return [...word, ...blank(before, 'removed'), ...blank(after, 'added')];
}

/**
 * Lets a change begin with its line where it can: of a line that was added between two others, its own start was added
 * and not that of the next one, though both readings are right.
 */
function fromLineStarts(all: readonly Step[]): readonly Step[] {
  const made = [...all];
  for (let start = 1; start < made.length; start += 1) {
    const first = made[start];
    const ahead = made[start - 1];
    if (first === undefined || ahead === undefined || first.fate === 'same') continue;
    if (ahead.fate !== 'same' || ahead.token.type !== 'line') continue;
    let end = start;
    while (made[end + 1]?.fate === first.fate) end += 1;
    const last = made[end];
    if (last === undefined || tokenKey(last.token) !== tokenKey(ahead.token)) continue;
    made[start - 1] = { fate: first.fate, token: ahead.token };
    made[end] = { fate: 'same', token: last.token };
  }
  return made;
}

function linesOf(all: readonly Step[]): readonly DifferentLine[] {
  const lines: { fate: Fate; look: LineLook; parts: DifferentPart[] }[] = [];
  for (const { fate, token } of all) {
    if (token.type === 'line') lines.push({ fate, look: token.look, parts: [] });
    else addPart(lines.at(-1)?.parts ?? [], fate, token);
  }
  return lines;
}

function addPart(parts: DifferentPart[], fate: Fate, token: Exclude<Token, { type: 'line' }>): void {
  if (token.type !== 'word') {
    parts.push({ fate, part: token.type === 'cell' ? 'cell' : token.reference });
    return;
  }
  const run: TextRun = { ...token.run, text: `${token.word}${token.space}` };
  const last = parts.at(-1);
  const joined = last?.fate === fate && last.part !== 'cell' ? joinedRun(last.part, run) : undefined;
  if (joined === undefined) parts.push({ fate, part: run });
  else parts[parts.length - 1] = { fate, part: joined };
}

function joinedRun(left: Inline, right: TextRun): TextRun | undefined {
  if (!('text' in left)) return undefined;
  const same =
    left.link === right.link && JSON.stringify(left.marks ?? []) === JSON.stringify(right.marks ?? []);
  return same ? { ...right, text: `${left.text}${right.text}` } : undefined;
}
