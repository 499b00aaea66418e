import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  childrenOf,
  placeOfDrop,
  placeOfStep,
  standsUnder,
  type TreePlace,
} from '#renderer/features/topics/tree/moves';
import {
  filterIn,
  filterNames,
  filtered,
  isFiltering,
  withFilter,
  type TopicFilter,
} from '#renderer/features/topics/tree/topic-filter';
import type { TopicRow } from '#shared/contract/views/topics';

function row(id: string, parent: string | null, more: Partial<TopicRow> = {}): TopicRow {
  return {
    ...{ id, title: id, theme: '', homeLead: '', partnerLead: '', state: '', parent, depth: 0, children: 0 },
    ...{ points: 0, pointsCleared: 0, hasBrief: false, stale: false, favourite: false, illustrative: false },
    ...more,
  };
}

const rows = [
  row('a', null),
  row('a1', 'a'),
  row('a2', 'a'),
  row('a21', 'a2'),
  row('a3', 'a'),
  row('b', null),
];

/** The tree after a move, as the core makes it: the topic is put at its index among the others. */
function moved(all: readonly TopicRow[], id: string, { under, index }: TreePlace): readonly TopicRow[] {
  const topic = all.find((each) => each.id === id)!;
  const others = all.filter((each) => each.id !== id);
  const siblings = childrenOf(others, under);
  const before = siblings[index];
  const at = before === undefined ? others.length : others.indexOf(before);
  return [...others.slice(0, at), { ...topic, parent: under }, ...others.slice(at)];
}

const order = (all: readonly TopicRow[], under: string | null): readonly string[] =>
  childrenOf(all, under).map(({ id }) => id);

describe('moves in the tree', () => {
  it('puts what is dropped before, after or under the target', () => {
    const drop = (key: string, dropPosition: 'before' | 'after' | 'on'): readonly string[] => {
      const place = placeOfDrop(rows, 'a1', { key, dropPosition })!;
      return order(moved(rows, 'a1', place), place.under);
    };
    expect(drop('a3', 'before')).toEqual(['a2', 'a1', 'a3']);
    expect(drop('a3', 'after')).toEqual(['a2', 'a3', 'a1']);
    expect(drop('b', 'on')).toEqual(['a1']);
    expect(drop('a21', 'before')).toEqual(['a1', 'a21']);
    expect(drop('a', 'on')).toEqual(['a2', 'a3', 'a1']);
  });

  it('never puts a topic under itself', () => {
    expect(placeOfDrop(rows, 'a', { key: 'a21', dropPosition: 'on' })).toBeNull();
    expect(placeOfDrop(rows, 'a', { key: 'a', dropPosition: 'after' })).toBeNull();
    expect(standsUnder(rows, 'a21', 'a')).toBe(true);
  });

  it('goes one step back by the opposite step', () => {
    const opposite = { up: 'down', down: 'up', in: 'out' } as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...rows.map(({ id }) => id)),
        fc.constantFrom('up', 'down', 'in'),
        (id, step) => {
          const place = placeOfStep(rows, id, step);
          if (place === null) return;
          const there = moved(rows, id, place);
          const back = moved(there, id, placeOfStep(there, id, opposite[step])!);
          for (const under of [null, 'a', 'a2', 'b']) expect(order(back, under)).toEqual(order(rows, under));
        },
      ),
    );
  });

  it('has no step beyond the ends', () => {
    expect(placeOfStep(rows, 'a1', 'up')).toBeNull();
    expect(placeOfStep(rows, 'a3', 'down')).toBeNull();
    expect(placeOfStep(rows, 'a', 'out')).toBeNull();
    expect(placeOfStep(rows, 'a1', 'in')).toBeNull();
  });
});

describe('the filter of the tree', () => {
  const none = filterIn(new URLSearchParams());
  const filter = fc.record(
    Object.fromEntries(
      filterNames.map((name) => [name, fc.constantFrom('', 'x', 'a', 'open', 'stale')]),
    ) as Record<keyof TopicFilter, fc.Arbitrary<string>>,
  );

  it('stands in the address as it was chosen, and leaves the rest of the address', () => {
    fc.assert(
      fc.property(filter, (chosen) => {
        const address = withFilter(new URLSearchParams('relationship=r'), chosen);
        expect(filterIn(new URLSearchParams(address.toString()))).toEqual(chosen);
        expect(address.get('relationship')).toBe('r');
        expect(isFiltering(withoutFilter(address))).toBe(false);
      }),
    );
  });

  const withoutFilter = (address: URLSearchParams): TopicFilter =>
    filterIn(withFilter(address, Object.fromEntries(filterNames.map((name) => [name, '']))));

  it('shows every topic with its way from the top, and all of them without a condition', () => {
    const tree = rows.map((each, index) => ({
      ...each,
      points: index % 3,
      stale: index % 2 === 0,
      hasBrief: true,
    }));
    fc.assert(
      fc.property(filter, (chosen) => {
        const found = filtered(tree, chosen);
        const ids = new Set(found.map((each) => each.row.id));
        for (const each of found) if (each.row.parent !== null) expect(ids).toContain(each.row.parent);
        if (!isFiltering(chosen)) expect(found.every(({ meets }) => meets)).toBe(true);
      }),
    );
    expect(filtered(tree, none)).toHaveLength(tree.length);
  });

  it('knows theme, lead, state, clearance and brief', () => {
    const tree = [
      row('trade', null, {
        theme: 'Economy',
        homeLead: 'Commerce',
        state: 'active',
        points: 2,
        pointsCleared: 2,
      }),
      row('visas', 'trade', {
        title: 'Visas and mobility',
        partnerLead: 'Home Office',
        points: 1,
        hasBrief: true,
      }),
      row('steel', null, { theme: 'Economy', hasBrief: true, stale: true }),
    ];
    const found = (chosen: Partial<TopicFilter>): readonly string[] =>
      filtered(tree, { ...none, ...chosen }).flatMap(({ row: { id }, meets }) => (meets ? [id] : []));
    expect(found({ theme: 'Economy' })).toEqual(['trade', 'steel']);
    expect(found({ lead: 'Home Office' })).toEqual(['visas']);
    expect(found({ lead: 'Commerce' })).toEqual(['trade']);
    expect(found({ state: 'active' })).toEqual(['trade']);
    expect(found({ clearance: 'cleared' })).toEqual(['trade']);
    expect(found({ clearance: 'open' })).toEqual(['visas']);
    expect(found({ clearance: 'none' })).toEqual(['steel']);
    expect(found({ brief: 'stale' })).toEqual(['steel']);
    expect(found({ brief: 'none' })).toEqual(['trade']);
    expect(found({ find: 'MOBILITY vis' })).toEqual(['visas']);
  });
});
