import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibilities, type AgendaItem } from '#shared/domain/meeting/agenda-item';
import { agreedMinutes } from '#shared/domain/meeting/shared-agenda';
import { mergeItems, splitItem, type UnderItem } from '#shared/domain/meeting/split-merge';
import { paragraphs } from '#shared/domain/rich-text/rich-text';
import { dossierOf } from '#tests/fixtures/dossier-of';

const blank = dossierOf({ agendaItem: { i: { meeting: 'm' } } }).get('agendaItem', 'i')!;

const items = fc
  .record({
    minutes: fc.integer({ min: 1, max: 120 }),
    sharedMinutes: fc.integer({ min: 0, max: 120 }),
    visibility: fc.constantFrom(...visibilities),
    title: fc.constantFrom('Trade', 'Technology', ''),
    sharedTitle: fc.constantFrom('Trade', ''),
    lead: fc.constantFrom('eam', 'fs', null),
    script: fc.constantFrom([], paragraphs('Let them open.')),
  })
  .map((fields): AgendaItem => ({ ...blank, ...fields }));

/** Up to six topics and twelve points on them; links have names of their own in each item. */
function underItem(name: string): fc.Arbitrary<UnderItem> {
  const topics = fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { maxLength: 6 });
  const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.constantFrom('eam', 'nsa')), {
    maxLength: 12,
  });
  return fc.record({ topics, points }).map((made) => ({
    topics: made.topics.map((n) => ({ link: `${name}-t${String(n)}`, topic: `t${String(n)}` })),
    points: made.points.map(([n, principal], index) => ({
      link: `${name}-p${String(index)}`,
      point: `p${String(n)}-${String(index)}`,
      topic: `t${String(n)}`,
      principal,
    })),
  }));
}

const splits = fc
  .record({ item: items, under: underItem('a'), share: fc.double({ min: 0, max: 1, noNaN: true }) })
  .chain(({ item, under, share }) =>
    fc.subarray([...under.topics]).map((going) => {
      const wanted = {
        title: 'Second part',
        minutes: Math.floor(item.minutes * share),
        topics: going.map(({ link }) => link),
      };
      return { item, under, wanted, split: splitItem(item, under, wanted) };
    }),
  );

/** What the other side reads of an item; nothing where it is not shared. */
function lineOf(item: AgendaItem): readonly unknown[] {
  return item.visibility === 'shared' ? [item.sharedTitle, item.lead, agreedMinutes(item)] : [];
}

function parts(
  under: UnderItem,
  moved: { readonly topics: readonly string[]; readonly points: readonly string[] },
): { readonly kept: UnderItem; readonly gone: UnderItem } {
  const divide = <T extends { readonly link: string }>(all: readonly T[], links: readonly string[]) => ({
    kept: all.filter(({ link }) => !links.includes(link)),
    gone: all.filter(({ link }) => links.includes(link)),
  });
  const topics = divide(under.topics, moved.topics);
  const points = divide(under.points, moved.points);
  return {
    kept: { topics: topics.kept, points: points.kept },
    gone: { topics: topics.gone, points: points.gone },
  };
}

describe('splitting an item', () => {
  it('keeps its minutes and the order of what goes along', () => {
    fc.assert(
      fc.property(splits, ({ item, under, split }) => {
        expect((split.first.minutes ?? 0) + (split.second.minutes ?? 0)).toBe(item.minutes);
        const { gone } = parts(under, split);
        expect(gone.topics.map(({ link }) => link)).toEqual(split.topics);
        expect(gone.points.map(({ link }) => link)).toEqual(split.points);
      }),
    );
  });

  it('changes nothing of what the other side was told', () => {
    fc.assert(
      fc.property(splits, ({ item, split }) => {
        expect(lineOf({ ...item, ...split.first })).toEqual(lineOf(item));
        expect(split.second.visibility).not.toBe('shared');
        expect(split.second).not.toHaveProperty('sharedTitle');
      }),
    );
  });

  it('is taken back by merging the parts: the same topics, points, minutes and shared line', () => {
    fc.assert(
      fc.property(splits, ({ item, under, split }) => {
        const first: AgendaItem = { ...item, ...split.first };
        const second: AgendaItem = { ...blank, ...split.second };
        const { kept, gone } = parts(under, split);
        const { merged, moved, dropped } = mergeItems(first, second, { first: kept, second: gone });
        const again: AgendaItem = { ...first, ...merged };
        expect([again.minutes, again.visibility, again.script]).toEqual([
          item.minutes,
          item.visibility,
          item.script,
        ]);
        expect(lineOf(again)).toEqual(lineOf(item));
        expect(moved).toEqual({ topics: split.topics, points: split.points });
        expect(dropped).toEqual({ topics: [], points: [] });
      }),
    );
  });
});

describe('merging two items', () => {
  it('takes as long as both and holds each topic and each line of a principal once', () => {
    fc.assert(
      fc.property(items, items, underItem('a'), underItem('b'), (first, second, mine, theirs) => {
        const { merged, moved, dropped } = mergeItems(first, second, { first: mine, second: theirs });
        expect(merged.minutes).toBe(first.minutes + second.minutes);
        expect([...moved.topics, ...dropped.topics].sort()).toEqual(
          theirs.topics.map(({ link }) => link).sort(),
        );
        const topics = [
          ...mine.topics,
          ...theirs.topics.filter(({ link }) => moved.topics.includes(link)),
        ].map(({ topic }) => topic);
        expect(new Set(topics).size).toBe(topics.length);
      }),
    );
  });

  it('leaves the line of the one that is shared as it was told', () => {
    fc.assert(
      fc.property(items, items, (one, other) => {
        const under = { first: { topics: [], points: [] }, second: { topics: [], points: [] } };
        const { merged } = mergeItems(one, other, under);
        const shared = [one, other].filter(({ visibility }) => visibility === 'shared');
        if (shared.length === 1) expect(lineOf({ ...one, ...merged })).toEqual(shared.flatMap(lineOf));
        if (shared.length === 2)
          expect(agreedMinutes({ ...one, ...merged })).toBe(agreedMinutes(one) + agreedMinutes(other));
      }),
    );
  });
});
