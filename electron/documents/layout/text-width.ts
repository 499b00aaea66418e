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
  ...spread(
    '0123456789',
    Array.from('0123456789', () => 507),
  ),
};
const otherwise = 640;

function spread(letters: string, of: readonly number[]): Record<string, number> {
  return Object.fromEntries(Array.from(letters, (letter, index) => [letter, of[index] ?? otherwise]));
}

/** Width of a text on one line, in the unit of `size`. */
function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const letter of text) sum += widths[letter] ?? otherwise;
  return (sum * size) / 1000;
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
}

/** Number of lines that stretches of text fill one after the other when words wrap at `width`; at least one. */
export function wrappedLines(stretches: readonly SizedText[], width: number): number {
  let lines = 1;
  let at = 0;
  for (const { text, size } of stretches) {
    const space = textWidth(' ', size);
    for (const word of text.split(' ')) {
      const length = textWidth(word, size);
      if (at > 0 && at + length > width) {
        lines += 1;
        at = 0;
      }
      lines += Math.max(0, Math.ceil(length / Math.max(width, 1)) - 1);
      at += length + space;
    }
  }
  return lines;
}
