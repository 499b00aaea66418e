import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectionLengths } from '#electron/documents/layout/section-length';
import type { PackBlock, PackHeading, PackList, PackTable } from '#shared/domain/pack/pack-blocks';
import type { PackDocument } from '#shared/domain/pack/pack-document';
import { isTooLong, wholePages, type SectionLength } from '#shared/domain/pack/section-length';
import { composed } from '#tests/fixtures/packs/composed';

const pack = composed('agenda');

function lengthOf(
  blocks: readonly PackBlock[],
  sides?: number,
  foot: readonly PackBlock[] = [],
): SectionLength {
  const [section] = pack.sections;
  const own = { ...section!, blocks, foot, ...(sides !== undefined && { sides }) };
  const document: PackDocument = { ...pack, sections: [own] };
  return sectionLengths(document)[0]!;
}

const line = { type: 'text' as const, text: 'One point that fills a line or so of the paper.' };
const heading: PackHeading = { type: 'heading', level: 2, inlines: [line] };

function points(count: number): PackList {
  return {
    type: 'list',
    look: 'bullet',
    items: Array.from({ length: count }, () => ({ level: 0, inlines: [line] })),
  };
}

function rows(count: number): PackTable {
  const cells = [[{ type: 'paragraph' as const, role: 'body' as const, inlines: [line] }]];
  return {
    type: 'table',
    caption: 'Rows',
    columns: [{ label: 'Row', share: 1, align: 'start' }],
    rows: Array.from({ length: count }, () => ({ cells })),
  };
}

describe('the length of a section on paper', () => {
  it('is one page where everything fits, with no page after it', () => {
    expect(lengthOf([heading, points(3)])).toMatchObject({ starts: [], sides: null });
    expect(wholePages(lengthOf([heading, points(3)]))).toBe(1);
  });

  it('says with which entry of a list and with which row of a table each page begins', () => {
    const [start, ...more] = lengthOf([points(60)]).starts;
    expect(more).toEqual([]);
    expect(start).toMatchObject({ block: 0 });
    expect(lengthOf([points(start!.part!)]).starts).toEqual([]);
    expect(lengthOf([points(start!.part! + 1)]).starts).toEqual([{ block: 0, part: start!.part! - 1 }]);
    expect(lengthOf([points(start!.part! + 2)]).starts).toEqual([start]);
    const { starts, pages } = lengthOf([rows(100)]);
    expect(starts.length).toBeGreaterThan(1);
    expect(starts.every(({ block, part }) => block === 0 && part !== null && part > 0)).toBe(true);
    expect(Math.ceil(pages)).toBe(starts.length + 1);
  });

  it('leaves no heading alone at the foot of a page', () => {
    const firsts = Array.from({ length: 60 }, (_, few) => lengthOf([points(few), heading, points(1)]).starts);
    expect(firsts).toContainEqual([{ block: 1, part: null }]);
    expect(firsts).not.toContainEqual([{ block: 2, part: 0 }]);
  });

  it('leaves neither the first nor the last row of a table alone on a page', () => {
    const firsts = Array.from({ length: 60 }, (_, few) => lengthOf([points(few), rows(4)]).starts[0]);
    const first = (part: number): boolean =>
      firsts.some((start) => start?.block === 1 && start.part === part);
    expect([0, 1, 2, 3].map(first)).toEqual([true, false, true, false]);
  });

  it('begins the last page with the last two entries that the clearance stays with', () => {
    const foot: readonly PackBlock[] = [{ type: 'facts', items: [{ label: 'Drafted', inlines: [line] }] }];
    const firsts = Array.from(
      { length: 60 },
      (_, few) => lengthOf([points(few + 2)], undefined, foot).starts,
    );
    const over = firsts.findIndex((starts) => starts.length > 0);
    expect(firsts[over]).toEqual([{ block: 0, part: over }]);
  });

  it('never shrinks by what is added', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 0, max: 40 }), (few, more) => {
        expect(lengthOf([points(few + more)]).pages).toBeGreaterThanOrEqual(lengthOf([points(few)]).pages);
      }),
    );
  });

  it('is held against the sides that the paper may take, which the composer knows', () => {
    const full = composed('full');
    const lengths = sectionLengths(full);
    expect(lengths.map(({ section }) => section)).toEqual(full.sections.map(({ id }) => id));
    const sides = Object.fromEntries(lengths.map((length) => [length.section, length.sides]));
    expect(sides).toMatchObject({ cover: null, steering: 1, checklist: 1, 'topic-topic-trade': 2 });
    expect(lengths.filter(isTooLong)).toEqual([]);
    expect(isTooLong(lengthOf([points(200)], 2))).toBe(true);
    expect(isTooLong(lengthOf([points(200)]))).toBe(false);
  });
});
