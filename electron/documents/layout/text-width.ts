/**
 * Widths of letters in thousandths of the type size: Calibri's, which Carlito shares. What is not listed counts as wide,
 * so that an estimate errs on the tall side.
 */
const widths: Readonly<Record<string, number>> = {
  ...spread('abcdefghijklm', [479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455, 229, 799]),
  ...spread('nopqrstuvwxyz', [525, 527, 525, 525, 349, 391, 335, 525, 452, 715, 433, 453, 395]),
  ...spread('ABCDEFGHIJKLM', [579, 544, 533, 615, 488, 459, 631, 623, 252, 319, 520, 420, 855]),
  ...spread('NOPQRSTUVWXYZ', [646, 662, 517, 673, 543, 459, 487, 642, 567, 890, 519, 487, 468]),
  ...spread(
    ' .,;:-\u2013()[]\'"\u2018\u2019/&',
    [226, 252, 250, 268, 268, 306, 498, 303, 303, 307, 307, 221, 401, 221, 221, 386, 682],
  ),
  ...spread('\u00a0\u202f\u2022\u00b7\u20ac\u00a3%+=', [226, 180, 498, 252, 507, 507, 715, 498, 498]),
  ...spread(
    '0123456789',
    Array.from('0123456789', () => 507),
  ),
};
const otherwise = 640;

function spread(letters: string, of: readonly number[]): Record<string, number> {
  return Object.fromEntries(Array.from(letters, (letter, index) => [letter, of[index] ?? otherwise]));
}

/** Signs of Devanagari that stand above or below a letter take no room; those beside it take little. */
const [above, beside] = [/\p{Mn}/u, /\p{Mc}/u];
const besideWidth = 260;

/** The same widths by the code of a letter, for most texts hold no others than the first 256; 0 where none is listed. */
const latinWidths = Uint16Array.from({ length: 256 }, (_, code) => widths[String.fromCharCode(code)] ?? 0);

/** Sum of the widths of letters. */
function lettersWidth(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) {
    const width = latinWidths[text.charCodeAt(index)] ?? 0;
    if (width === 0) return Array.from(text).reduce((all, letter) => all + letterWidth(letter), 0);
    sum += width;
  }
  return sum;
}

function letterWidth(letter: string): number {
  const known = widths[letter];
  if (known !== undefined) return known;
  if (above.test(letter)) return 0;
  return beside.test(letter) ? besideWidth : otherwise;
}

/** Bold letters are wider by this share. */
const boldShare = 1.03;

/** Kerning and ligatures draw letters together by this share. */
const kerned = 0.985;

/** Width of a text on one line, in the unit of `size`. */
export function textWidth(text: string, size: number, bold = false): number {
  return (lettersWidth(text) * size * kerned * (bold ? boldShare : 1)) / 1000;
}

/** A text on one line of a width, in the unit of `size`; what does not fit gives way to an ellipsis. */
export function shortenedToLine(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const letters = Array.from(text);
  while (letters.length > 0 && textWidth(`${letters.join('')}\u2026`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}\u2026`;
}

/** A stretch of text in one type size. */
export interface SizedText {
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
}

/**
 * Number of lines that stretches of text fill one after the other when words wrap at `width`; at least one. What follows
 * a stretch without a space belongs to its last word.
 */
export function wrappedLines(stretches: readonly SizedText[], width: number): number {
  let lines = 1;
  let at = 0;
  for (const { length, space } of wordsOf(stretches)) {
    if (at > 0 && at + length > width) {
      lines += 1;
      at = 0;
    }
    lines += Math.max(0, Math.ceil(length / Math.max(width, 1)) - 1);
    at += length + space;
  }
  return lines;
}

/** Words with the space behind them. */
function wordsOf(stretches: readonly SizedText[]): readonly { length: number; space: number }[] {
  const words: { length: number; space: number }[] = [];
  for (const { text, size, bold } of stretches) {
    const space = textWidth(' ', size);
    text.split(' ').forEach((part, index, parts) => {
      const length = textWidth(part, size, bold);
      const after = index < parts.length - 1 ? space : 0;
      const last = words.at(-1);
      if (index > 0 || last === undefined || last.space > 0) words.push({ length, space: after });
      else {
        last.length += length;
        last.space = after;
      }
    });
  }
  return words;
}
