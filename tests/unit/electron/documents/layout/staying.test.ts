import fc from 'fast-check';
import { expect, it } from 'vitest';
import { column, facts, heading, list, paragraph } from '#electron/documents/compose/blocks';
import { estimatedPages } from '#electron/documents/layout/page-estimate';
import {
  endsThatStay,
  entryStays,
  listBeforeSmall,
  referenceWords,
} from '#electron/documents/layout/staying';
import type { PackBlock } from '#shared/domain/pack/pack-blocks';

const foot = [facts([['Drafted', 'Europe Division']])];
const small = paragraph('Texts tagged are examples.', 'small');
const text = paragraph('Text.');

function staying(blocks: readonly PackBlock[], footed: boolean): readonly number[] {
  const stays = endsThatStay(blocks, footed ? foot : []);
  return blocks.flatMap((_, index) => (stays(index) ? [index] : []));
}

it('keeps the last text with the clearance below it, and small lines between the two with both', () => {
  expect(staying([text, text], true)).toEqual([1]);
  expect(staying([text, text, small], true)).toEqual([1, 2]);
  expect(staying([text, small, text, small, small], true)).toEqual([2, 3, 4]);
});

it('keeps small lines at the end with the last text where there is no clearance', () => {
  expect(staying([text, text, small], false)).toEqual([1]);
  expect(staying([text, text], false)).toEqual([]);
  expect(staying([], false)).toEqual([]);
});

it('keeps the first two entries of a list together, and the last two, where they are short', () => {
  const stay = (...entries: readonly string[]): readonly number[] => {
    const of = list('bullet', entries);
    return entries.flatMap((_, index) => (entryStays(of, index) ? [index] : []));
  };
  expect(stay('One.', 'Two.', 'Three.')).toEqual([0, 1]);
  expect(stay('One.', 'Two.', 'Three.', 'Four.', 'Five.')).toEqual([0, 3]);
  expect(stay('One.', 'Two.')).toEqual([]);
  expect(stay('One.')).toEqual([]);
  expect(stay('One.', 'Two.', 'word '.repeat(100))).toEqual([0]);
  expect(stay('One.', 'word '.repeat(100), 'Three.')).toEqual([]);
  expect(stay('word '.repeat(100), 'Two.', 'Three.')).toEqual([1]);
});

it('keeps the number of a tab on the line of its name, and lets a title break', () => {
  expect(referenceWords('Tab 17')).toBe('Tab\u00a017');
  expect(referenceWords('Roadmap 2030 and after')).toBe('Roadmap 2030 and after');
});

it('never leaves the clearance alone on a side, wherever the text ends', () => {
  const ends: readonly PackBlock[] = [
    text,
    list('bullet', ['One.', 'Two.']),
    facts([['Place', 'New Delhi']]),
    {
      type: 'table',
      caption: 'c',
      columns: [column('a', 1)],
      rows: [1, 2, 3].map(() => ({ cells: [[text]] })),
    },
    { type: 'note', tone: 'caution', title: 'Note', blocks: [text] },
  ];
  const pages = (blocks: readonly PackBlock[], at: readonly PackBlock[]): number =>
    estimatedPages({ tab: null, blocks, foot: at }, 10.5, { paper: 'Letter' });
  const alone = pages([], foot);
  fc.assert(
    fc.property(
      fc.integer({ min: 30, max: 50 }),
      fc.constantFrom(...ends),
      fc.boolean(),
      (lines, end, noted) => {
        const blocks = [...Array.from({ length: lines }, () => text), end, ...(noted ? [small] : [])];
        const whole = pages([heading(1, 'Paper'), ...blocks], foot);
        const last = whole - Math.floor(whole);
        expect(whole < 1 || last > alone + 0.005).toBe(true);
      },
    ),
  );
});

it('keeps a short text with the list or table that it leads to, and not a long one', () => {
  const points = list('bullet', ['One.']);
  const table: PackBlock = { type: 'table', caption: 'c', columns: [column('a', 1)], rows: [] };
  expect(staying([text, points, text], false)).toEqual([0]);
  expect(staying([text, table, text], false)).toEqual([0]);
  expect(staying([paragraph('Long. '.repeat(60)), points, text], false)).toEqual([]);
  // The text begins the page on which its only point no longer fits.
  const filled = Array.from({ length: 39 }, () => text);
  const pages = (blocks: readonly PackBlock[]): number =>
    estimatedPages({ tab: null, blocks, foot: [] }, 10.5, { paper: 'A4' });
  const apart = filled.findIndex((_, index) => pages([...filled.slice(index), text, points]) <= 1);
  const over = filled.slice(Math.max(apart - 1, 0));
  expect(pages([...over, text, points]) - 1).toBeGreaterThan(pages([points]));
});

it('knows a list that a line in small type follows, which would cling to it', () => {
  expect(listBeforeSmall([list('sources', ['One.']), small], 0)).toBe(true);
  expect(listBeforeSmall([list('sources', ['One.']), text], 0)).toBe(false);
  expect(listBeforeSmall([text, small], 0)).toBe(false);
});
