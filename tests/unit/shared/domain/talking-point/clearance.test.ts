import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphs } from '#shared/domain/rich-text/rich-text';
import { clearanceStep, editedPoint, isCleared, mayBecome } from '#shared/domain/talking-point/clearance';
import { pointStates, type TalkingPoint } from '#shared/domain/talking-point/talking-point';
import { dossierOf } from '#tests/fixtures/dossier-of';

function draft(): TalkingPoint {
  const view = dossierOf({ talkingPoint: { p: { text: paragraphs('First wording') } } });
  return view.get('talkingPoint', 'p')!;
}

/** What a person does to a point: writes another wording, or puts it into another state. */
const deed = fc.oneof(
  fc.record({ write: fc.constantFrom('One wording', 'Another', 'A third') }),
  fc.record({ state: fc.constantFrom(...pointStates), by: fc.constantFrom('A', 'B') }),
);
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never;

function done(point: TalkingPoint, what: Deed, at: string): TalkingPoint {
  if ('write' in what) return { ...point, ...editedPoint(point), text: paragraphs(what.write) };
  if (!mayBecome(point.state, what.state)) return point;
  return { ...point, ...clearanceStep(point, what.state, what.by, at) };
}

describe('the way of a point through its states', () => {
  it('never lets a wording count as cleared that nobody cleared, whatever is done in whatever order', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 30 }), (deeds) => {
        let point = draft();
        deeds.forEach((what, index) => {
          const before = point;
          point = done(point, what, `2024-07-23T09:00:${String(index).padStart(2, '0')}Z`);
          if (isCleared(point)) {
            expect(point.clearedText).toEqual(point.text);
            expect(point.clearedBy).not.toBe('');
          }
          if (point.state === 'delivered') expect(isCleared(before)).toBe(true);
          if (before.state === 'retired' && point.state !== 'retired') expect(point.state).toBe('draft');
        });
      }),
    );
  });

  it('keeps the wording that was cleared beside every later draft, until another is cleared', () => {
    const cleared = { ...draft(), ...clearanceStep(draft(), 'cleared', 'A', '2024-07-23T09:00:00Z') };
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 20 }), (deeds) => {
        const later = deeds
          .filter((what) => 'write' in what || what.state !== 'cleared')
          .reduce((point, what) => done(point, what, '2024-07-24T09:00:00Z'), cleared);
        expect(later.clearedText).toEqual(cleared.text);
        expect([later.clearedBy, later.clearedAt]).toEqual(['A', '2024-07-23T09:00:00Z']);
      }),
    );
  });

  it('keeps the clearance of a point whose delivery is taken back', () => {
    const delivered = { ...draft(), state: 'delivered', clearedBy: 'A' } as const;
    expect(clearanceStep(delivered, 'cleared', 'B', '2024-07-24T09:00:00Z')).toEqual({ state: 'cleared' });
  });
});
