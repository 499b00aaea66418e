import fc from 'fast-check';
import { expect, it } from 'vitest';
import { column, paragraph, words } from '#electron/documents/compose/blocks';
import { estimatedHeight, rowsThatMayBreak, textArea } from '#electron/documents/layout/page-estimate';
import { shortenedToLine, wrappedLines } from '#electron/documents/layout/text-width';

const long = 'word '.repeat(2000);

it('grows with the text and with its size', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 60 }), fc.lorem({ maxCount: 60 }), (text, more) => {
      const one = estimatedHeight([paragraph(text)], 10);
      expect(estimatedHeight([paragraph(`${text} ${more}`)], 10)).toBeGreaterThanOrEqual(one);
      expect(estimatedHeight([paragraph(text)], 14)).toBeGreaterThan(one);
    }),
  );
});

it('wraps words at the width, and counts a word that is wider than the line as several lines', () => {
  expect(wrappedLines([{ text: 'one two three', size: 10 }], 1000)).toBe(1);
  expect(wrappedLines([{ text: 'one two three', size: 10 }], 25)).toBe(3);
  expect(wrappedLines([{ text: 'm'.repeat(100), size: 10 }], 100)).toBe(8);
  expect(wrappedLines([], 100)).toBe(1);
});

it('lets a row run over to the next page only where it is taller than half a page', () => {
  const row = (text: string): { cells: [ReturnType<typeof paragraph>[]] } => ({
    cells: [[paragraph([words(text)])]],
  });
  const table = {
    type: 'table',
    caption: 'c',
    columns: [column('a', 1)],
    rows: [row('short'), row(long)],
  } as const;
  expect(rowsThatMayBreak(table, 10.5, textArea('A4'))).toEqual([false, true]);
  expect(estimatedHeight([table], 10.5)).toBeGreaterThan(textArea('A4').height);
});

it('shortens a running line to its width, and leaves one that fits alone', () => {
  expect(shortenedToLine('Full pack', 8.5, 200)).toBe('Full pack');
  const short = shortenedToLine(long, 8.5, 200);
  expect(short.endsWith('\u2026')).toBe(true);
  expect(wrappedLines([{ text: short, size: 8.5 }], 201)).toBe(1);
});
