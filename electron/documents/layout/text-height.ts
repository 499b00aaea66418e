import type { PackInline } from '#shared/domain/pack/pack-blocks';
import { referenceWords } from '#electron/documents/layout/staying';
import { wrappedLines, type SizedText } from '#electron/documents/layout/text-width';

/** Height of a line set solid, as a share of the type size: Calibri's, which Carlito shares, and that of Devanagari. */
const solidLine = 1.2207;
const devanagariLine = 1.304;

/** Type size in points of tags, which does not grow with the text. */
const tagSize = 8;

/** How a text is set: its type size in points, the height of its lines as a multiple of a solid one, and its weight. */
export interface Setting {
  readonly size: number;
  readonly line: number;
  readonly bold?: boolean;
}

/** Lines of text: how many, and how high each is in points. */
export interface Lines {
  readonly count: number;
  readonly height: number;
}

/** The lines that inlines fill at a width in points; an empty text fills one. */
export function linesOf(inlines: readonly PackInline[], { size, line, bold }: Setting, width: number): Lines {
  const stretches = splitAtBreaks(inlines).map((part) =>
    part.map((inline) => sized(inline, size, bold ?? false)),
  );
  return {
    count: stretches.reduce((sum, part) => sum + wrappedLines(part, width), 0),
    height: solidHeight(stretches.flat(), size) * line,
  };
}

/** The height of all lines together. */
export function heightOf({ count, height }: Lines): number {
  return count * height;
}

function solidHeight(stretches: readonly SizedText[], size: number): number {
  return stretches.reduce(
    (height, { text, size: own }) =>
      /\p{Script=Devanagari}/u.test(text) ? Math.max(height, own * devanagariLine) : height,
    size * solidLine,
  );
}

function splitAtBreaks(inlines: readonly PackInline[]): readonly (readonly PackInline[])[] {
  const lines: PackInline[][] = [[]];
  for (const inline of inlines) {
    if (inline.type === 'line-break') lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  return lines;
}

function sized(inline: PackInline, size: number, bold: boolean): SizedText {
  switch (inline.type) {
    case 'text':
      return { text: inline.text, size, bold: bold || (inline.marks?.includes('bold') ?? false) };
    case 'reference':
      return { text: referenceWords(inline.text === '' ? 'Tab 12' : inline.text), size, bold };
    case 'sources':
      return { text: `\u202f${inline.numbers.join(',\u202f')}`, size: size * 0.58 };
    case 'tag':
      return {
        text: `\u00a0[${tagWord(inline.text)}]`,
        size: tagSize,
        bold: inline.tone === 'alert',
      };
    case 'line-break':
      return { text: '', size };
  }
}

/** Tags of examples get their word when their section is finished; until then they take as much room as with it. */
function tagWord(text: string): string {
  return text === '' ? 'example' : text.replaceAll(' ', '\u00a0');
}
