import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PackBlock } from '#shared/domain/pack/pack-blocks';
import { column, heading, paragraph, words } from '#electron/documents/compose/blocks';
import { estimatedPages, textArea } from '#electron/documents/layout/page-estimate';
import { rowHeights, rowsThatMayBreak } from '#electron/documents/layout/table-rows';
import { shortenedToLine, wrappedLines } from '#electron/documents/layout/text-width';

/** Pages of a paper that holds only these blocks. */
function pagesOf(blocks: readonly PackBlock[], typeSize: number): number {
  return estimatedPages({ tab: null, blocks, foot: [] }, typeSize, { paper: 'A4' });
}

const long = 'word '.repeat(2000);

it('grows with the text and with its size', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 60 }), fc.lorem({ maxCount: 60 }), (text, more) => {
      const one = pagesOf([paragraph(text)], 10);
      expect(pagesOf([paragraph(`${text} ${more}`)], 10)).toBeGreaterThanOrEqual(one);
      expect(pagesOf([paragraph(text)], 14)).toBeGreaterThan(one);
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
  const { width, height } = textArea({ paper: 'A4' });
  const heights = rowHeights(table, { size: 10.5, close: false }, width);
  expect(rowsThatMayBreak(heights, height)).toEqual([false, true]);
  expect(pagesOf([table], 10.5)).toBeGreaterThan(1);
});

it('shortens a running line to its width, and leaves one that fits alone', () => {
  expect(shortenedToLine('Full pack', 8.5, 200)).toBe('Full pack');
  const short = shortenedToLine(long, 8.5, 200);
  expect(short.endsWith('\u2026')).toBe(true);
  expect(wrappedLines([{ text: short, size: 8.5 }], 201)).toBe(1);
});

it('leaves no heading at the foot of a page, and no row of a table in two', () => {
  const lines = (count: number): PackBlock =>
    paragraph(Array.from({ length: count }, () => [words('line'), { type: 'line-break' } as const]).flat());
  const title = heading(2, 'Title');
  const almost = pagesOf([lines(47)], 10.5);
  expect(almost).toBeGreaterThan(0.9);
  expect(almost).toBeLessThan(1);
  const together = pagesOf([lines(47), title, lines(2)], 10.5);
  expect(together - 1).toBeCloseTo(
    pagesOf([title, lines(2)], 10.5) - 8.925 / textArea({ paper: 'A4' }).height,
    3,
  );
});

it('counts a tag as part of the word before it, which it takes to the next line', () => {
  const apart = wrappedLines([{ text: 'one two', size: 10 }], 45);
  expect(apart).toBe(1);
  expect(
    wrappedLines(
      [
        { text: 'one two', size: 10 },
        { text: '\u00a0[example]', size: 8 },
      ],
      60,
    ),
  ).toBe(2);
});
