import type { ChangedLine } from '#shared/domain/pack/changes/changed-lines';
import type { PackInline } from '#shared/domain/pack/pack-blocks';
import type { PaperWording } from '#shared/messages/papers/paper-wording';
import { words } from '#electron/documents/compose/blocks';

/** Words of the unchanged text that stand around a change, and most words of a change that are quoted. */
const around = 6;
const mostQuoted = 60;

type Wording = PaperWording['changes'];

interface Stretch {
  readonly change: PackInline['change'];
  readonly text: string;
}

/**
 * A changed line for the list of changes: what is new in bold, what it replaces behind it in words, so that it reads
 * right in black and white, aloud and as plain text. Long unchanged stretches are left out.
 */
export function changeWords(
  { under, change, inlines }: ChangedLine,
  { changes: wording }: PaperWording,
): readonly PackInline[] {
  const place = under === '' ? [] : [words(`${under}: `, 'quiet')];
  const whole = quoted(
    stretches(inlines)
      .map(({ text }) => text)
      .join(''),
    wording,
  );
  if (change === 'inserted') return [...place, words(wording.added), words(whole, 'bold')];
  if (change === 'deleted') return [...place, words(wording.removed), words(whole)];
  return [...place, ...fragments(stretches(inlines), wording)];
}

function fragments(all: readonly Stretch[], wording: Wording): readonly PackInline[] {
  return all.flatMap(({ change, text }, index): readonly PackInline[] => {
    if (change === 'inserted')
      return [words(quoted(text, wording), 'bold'), ...replaced(all[index - 1], text, wording)];
    if (change === 'deleted')
      return all[index + 1]?.change === 'inserted'
        ? []
        : [words(`${wording.takenOut(quoted(text.trim(), wording))} `)];
    return [words(shortened(text, index === 0, index === all.length - 1))];
  });
}

/** What the new words stand in place of, with the space that ended them behind it. */
function replaced(before: Stretch | undefined, text: string, wording: Wording): readonly PackInline[] {
  if (before?.change !== 'deleted') return [];
  const space = text.endsWith(' ') ? ' ' : '';
  const was = wording.was(quoted(before.text.trim(), wording));
  return [words(`${space === '' ? ' ' : ''}${was}${space}`)];
}

/** The words of a line in stretches of one fate; deleted ones come before inserted ones. */
function stretches(inlines: readonly PackInline[]): readonly Stretch[] {
  const made: Stretch[] = [];
  for (const inline of inlines) {
    const text = textOf(inline);
    const last = made.at(-1);
    if (last?.change === inline.change && last !== undefined)
      made[made.length - 1] = { change: last.change, text: `${last.text}${text}` };
    else if (text !== '') made.push({ change: inline.change, text });
  }
  return made;
}

function textOf(inline: PackInline): string {
  switch (inline.type) {
    case 'text':
    case 'reference':
      return inline.text;
    case 'tag':
      return ` [${inline.text}]`;
    case 'line-break':
      return ' ';
    case 'sources':
      return '';
  }
}

function quoted(text: string, wording: Wording): string {
  const all = text.split(/(?<=\s)/u);
  if (all.length <= mostQuoted) return text;
  return `${all.slice(0, mostQuoted).join('').trimEnd()} \u2026 ${wording.inAll(all.length)}`;
}

/** An unchanged stretch with the words next to a change, and dots for the rest. */
function shortened(text: string, first: boolean, last: boolean): string {
  const all = text.split(/(?<=\s)/u);
  const head = first ? [] : all.slice(0, around);
  const tail = last ? [] : all.slice(-around);
  if (all.length <= head.length + tail.length) return text;
  const gap = first ? '\u2026 ' : last ? ' \u2026' : '\u2026 ';
  return `${head.join('')}${gap}${tail.join('')}`;
}
