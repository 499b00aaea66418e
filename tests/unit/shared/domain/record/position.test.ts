import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionSchema } from '#shared/domain/record/placement';
import { comparePositions, firstPositions, moveTo, type Positioned } from '#shared/domain/record/position';

function applied(
  siblings: readonly Positioned[],
  moves: Readonly<Record<string, string>>,
): readonly Positioned[] {
  const all = new Map(siblings.map((sibling) => [sibling.id, sibling.position]));
  for (const [id, position] of Object.entries(moves)) all.set(id, position);
  return [...all].map(([id, position]) => ({ id, position })).sort(comparePositions);
}

const order = fc
  .array(fc.record({ at: fc.nat({ max: 20 }), id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g') }), {
    maxLength: 40,
  })
  .map((moves) => moves.map(({ at, id }) => [id, at] as const));

describe('moveTo', () => {
  it('keeps the order of all others through any sequence of moves, and puts the moved one where asked', () => {
    fc.assert(
      fc.property(order, (moves) => {
        let siblings: readonly Positioned[] = [];
        for (const [id, at] of moves) {
          const before = siblings.filter((sibling) => sibling.id !== id).map((sibling) => sibling.id);
          siblings = applied(siblings, moveTo(siblings, id, at));
          const index = Math.min(at, before.length);
          expect(siblings.map((sibling) => sibling.id)).toEqual([
            ...before.slice(0, index),
            id,
            ...before.slice(index),
          ]);
        }
      }),
    );
  });

  it('moves one record only, as long as no two share a position', () => {
    const siblings = ['x', 'y', 'z'].map((id, n) => ({ id, position: firstPositions(3)[n] ?? '' }));
    expect(Object.keys(moveTo(siblings, 'z', 0))).toEqual(['z']);
  });

  it('finds a place between two that share a position', () => {
    const siblings = ['x', 'y', 'z'].map((id) => ({ id, position: 'a0' }));
    const after = applied(siblings, moveTo(siblings, 'new', 1));
    expect(after.map((sibling) => sibling.id)).toEqual(['x', 'new', 'y', 'z']);
  });

  it('gives positions that the schema takes, even after many inserts at one place', () => {
    let siblings: readonly Positioned[] = firstPositions(2).map((position, n) => ({
      id: `s${String(n)}`,
      position,
    }));
    for (let n = 0; n < 300; n += 1) siblings = applied(siblings, moveTo(siblings, `new${String(n)}`, 1));
    for (const { position } of siblings) expect(positionSchema.safeParse(position).success).toBe(true);
  });
});
