import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Marking } from '#shared/domain/marking/marking';
import { markingText, rollUpMarkings } from '#shared/domain/marking/roll-up';
import { dossierOf } from '#tests/fixtures/dossier-of';

const levels = ['unmarked', 'restricted', 'confidential', 'secret'];
const caveats = ['eyes', 'noforn'];

const view = dossierOf({
  dossierSettings: { dossier: { scheme: 'ours' } },
  markingLevel: {
    unmarked: { scheme: 'ours', label: 'UNMARKED', position: 'a0' },
    restricted: { scheme: 'ours', label: 'RESTRICTED', position: 'a1' },
    confidential: { scheme: 'ours', label: 'CONFIDENTIAL', position: 'a2' },
    secret: { scheme: 'ours', label: 'SECRET', position: 'a3' },
    foreign: { scheme: 'theirs', label: 'TOP SECRET', position: 'a9' },
  },
  markingCaveat: {
    noforn: { scheme: 'ours', label: 'NOT FOR FOREIGN EYES', position: 'a1' },
    eyes: { scheme: 'ours', label: 'PRINCIPALS ONLY', position: 'a0' },
  },
});

const marking = fc.record({
  level: fc.constantFrom(...levels),
  caveats: fc.uniqueArray(fc.constantFrom(...caveats)),
});

function rank(level: string): number {
  return levels.indexOf(level);
}

describe('rollUpMarkings', () => {
  it('is the highest level with the union of caveats', () => {
    fc.assert(
      fc.property(fc.array(marking, { minLength: 1 }), (parts) => {
        const whole = rollUpMarkings(view, parts);
        expect(rank(whole?.level ?? '')).toBe(Math.max(...parts.map((part) => rank(part.level))));
        expect(new Set(whole?.caveats)).toEqual(new Set(parts.flatMap((part) => part.caveats)));
      }),
    );
  });

  it('does not depend on order or grouping', () => {
    fc.assert(
      fc.property(fc.array(marking, { minLength: 2 }), fc.nat(), (parts, seed) => {
        const cut = 1 + (seed % (parts.length - 1));
        const grouped = [rollUpMarkings(view, parts.slice(0, cut)), rollUpMarkings(view, parts.slice(cut))];
        const whole = rollUpMarkings(view, parts);
        expect(rollUpMarkings(view, grouped)).toEqual(whole);
        expect(rollUpMarkings(view, [...parts].reverse())).toEqual(whole);
      }),
    );
  });

  it.each<[string, readonly (Marking | null)[]]>([
    ['no part', []],
    ['a part without a marking', [{ level: 'secret', caveats: [] }, null]],
    ['a level of another scheme', [{ level: 'foreign', caveats: [] }]],
    ['a level that is not there', [{ level: 'gone', caveats: [] }]],
  ])('is missing with %s', (_name, parts) => {
    expect(rollUpMarkings(view, parts)).toBeNull();
  });
});

describe('markingText', () => {
  it('prints the level and the caveats in the order of the scheme', () => {
    expect(markingText(view, { level: 'secret', caveats: ['noforn', 'eyes'] })).toBe(
      'SECRET - PRINCIPALS ONLY - NOT FOR FOREIGN EYES',
    );
  });
});
