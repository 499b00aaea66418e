import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedLines } from '#shared/domain/pack/changes/changed-lines';
import { markBlocks } from '#shared/domain/pack/changes/mark-changes';
import { accepted, barred, rejected } from '#shared/domain/pack/changes/settle';
import type { PackBlock, PackInline, PackListItem, PackParagraph } from '#shared/domain/pack/pack-blocks';

const word = fc.constantFrom('visa', 'trade', 'the', 'and', 'roadmap', 'agreed', 'वीज़ा', '.', ' ', '  ');
const inline: fc.Arbitrary<PackInline> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('text' as const),
      text: fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' ')),
    }),
  },
  { weight: 1, arbitrary: fc.constant<PackInline>({ type: 'text', text: 'bold words', marks: ['bold'] }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<PackInline>(
      { type: 'sources', numbers: [1] },
      { type: 'sources', numbers: [2] },
    ),
  },
  { weight: 1, arbitrary: fc.constant<PackInline>({ type: 'line-break' }) },
);
const inlines = fc.array(inline, { maxLength: 4 });
const item: fc.Arbitrary<PackListItem> = fc.record({ level: fc.constantFrom(0, 1), inlines });
const paragraph: fc.Arbitrary<PackParagraph> = fc.record({
  type: fc.constant('paragraph' as const),
  role: fc.constantFrom('body' as const, 'small' as const),
  inlines,
});
const list: fc.Arbitrary<Extract<PackBlock, { type: 'list' }>> = fc.record({
  type: fc.constant('list' as const),
  look: fc.constantFrom('bullet' as const, 'number' as const),
  items: fc.array(item, { maxLength: 4 }),
});
const cell = fc.array(fc.oneof(paragraph, list), { maxLength: 2 });
const block: fc.Arbitrary<PackBlock> = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  { weight: 2, arbitrary: list },
  fc.record({
    type: fc.constant('heading' as const),
    level: fc.constantFrom(1 as const, 2 as const),
    inlines,
  }),
  fc.record({
    type: fc.constant('facts' as const),
    items: fc.array(fc.record({ label: fc.constantFrom('Date', 'Place'), inlines }), { maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('table' as const),
    caption: fc.constantFrom('A', 'B'),
    columns: fc.constant([
      { label: 'One', share: 1, align: 'start' as const },
      { label: 'Two', share: 1, align: 'start' as const },
    ]),
    rows: fc.array(fc.record({ cells: fc.tuple(cell, cell) }), { maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('note' as const),
    tone: fc.constantFrom('remark' as const, 'withheld' as const),
    title: fc.constantFrom('Note', 'Mind'),
    blocks: fc.array(fc.oneof(paragraph, list), { maxLength: 2 }),
  }),
  fc.constant<PackBlock>({ type: 'page-break' }),
);
const blocks = fc.array(block, { maxLength: 6 });

/** The same blocks with neighbouring texts of the same dress as one, as settling leaves them. */
function settledForm(of: readonly PackBlock[]): readonly PackBlock[] {
  return accepted(of);
}

describe('marking what changed', () => {
  it('holds both versions: accepting gives the later one, rejecting the earlier one', () => {
    fc.assert(
      fc.property(blocks, blocks, (before, after) => {
        const both = markBlocks(before, after);
        expect(accepted(both)).toEqual(settledForm(after));
        expect(rejected(both)).toEqual(settledForm(before));
      }),
      { numRuns: 300 },
    );
  });

  it('marks nothing where nothing changed, and never in the margin what is not there', () => {
    fc.assert(
      fc.property(blocks, blocks, (before, after) => {
        expect(markBlocks(after, after)).toEqual(after);
        expect(accepted(barred(markBlocks(before, after)))).toEqual(settledForm(after));
      }),
      { numRuns: 100 },
    );
  });

  const line = (text: string): PackParagraph => ({
    type: 'paragraph',
    role: 'body',
    inlines: [{ type: 'text', text }],
  });

  it('tells words apart within a paragraph, and keeps the paragraph one', () => {
    const both = markBlocks(
      [line('We meet in September 2024 to review the roadmap.')],
      [line('We meet in October 2024 to review the roadmap.')],
    );
    expect(both).toEqual([
      {
        ...line(''),
        inlines: [
          { type: 'text', text: 'We meet in ' },
          { type: 'text', text: 'September', change: 'deleted' },
          { type: 'text', text: 'October', change: 'inserted' },
          { type: 'text', text: ' 2024 to review the roadmap.' },
        ],
      },
    ]);
    expect(barred(both)).toMatchObject([{ change: 'changed' }]);
  });

  it('tells a time or a stretch of time apart as a whole', () => {
    const at = (from: string, to: string): readonly string[] => {
      const [both] = markBlocks([line(`${from} \u00b7 5 minutes`)], [line(`${to} \u00b7 5 minutes`)]);
      if (both?.type !== 'paragraph') throw new Error('The line is no paragraph any more.');
      return both.inlines.flatMap((part) => (part.type === 'text' && part.change ? [part.text] : []));
    };
    expect(at('19:01\u201319:09', '19:34\u201319:42')).toEqual(['19:01\u201319:09', '19:34\u201319:42']);
    expect(at('23:40 \u2013 00:10\u00a0+1', '23:40\u201323:50')).toEqual([
      '23:40 \u2013 00:10\u00a0+1',
      '23:40\u201323:50',
    ]);
  });

  it('lists changed lines under their headings, and no new number of a source', () => {
    const heading = (text: string): PackBlock => ({
      type: 'heading',
      level: 2,
      inlines: [{ type: 'text', text }],
    });
    const cited = (text: string, number: number): PackParagraph => ({
      ...line(text),
      inlines: [
        { type: 'text', text },
        { type: 'sources', numbers: [number] },
      ],
    });
    const before = [heading('Points'), cited('Stays as it is.', 1), line('Is taken out.')];
    const after = [
      heading('Points'),
      cited('Stays as it is.', 2),
      heading('Press line'),
      line('Something quite new here'),
    ];
    const both = markBlocks(before, after);
    expect(changedLines(both).map(({ under, change }) => [under, change])).toEqual([
      ['Points', 'deleted'],
      ['Press line', 'inserted'],
    ]);
    expect(barred(both)[1]).not.toHaveProperty('change');
  });
});
