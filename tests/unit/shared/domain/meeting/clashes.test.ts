import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clashesIn } from '#shared/domain/meeting/clashes';
import { dossierOf } from '#tests/fixtures/dossier-of';

const delhi = { state: 'planned', date: '2024-07-24', timeZone: 'Asia/Kolkata', minutes: 60 } as const;

function namesOf(...given: Parameters<typeof dossierOf>): readonly string[] {
  return clashesIn(dossierOf(...given)).map(
    ({ meetings, people }) =>
      `${meetings.map(({ id }) => id).join('+')}: ${people.map(({ id }) => id).join(', ')}`,
  );
}

describe('clashesIn', () => {
  const participant = {
    p1: { meeting: 'talks', person: 'eam' },
    p2: { meeting: 'call', person: 'eam' },
    p3: { meeting: 'call', person: 'officer' },
    p4: { meeting: 'london', person: 'eam' },
    p5: { meeting: 'elsewhere', person: 'officer' },
    p6: { meeting: 'after', person: 'eam' },
    p7: { meeting: 'off', person: 'eam' },
    p8: { meeting: 'someday', person: 'eam' },
  };
  const person = { eam: { name: 'Minister' }, officer: { name: 'Officer' } };

  it('finds who is wanted twice at one time, in whatever zone, and nothing else', () => {
    const meeting = {
      talks: { ...delhi, startTime: '18:30' },
      call: { ...delhi, startTime: '19:15', minutes: 0 },
      london: { ...delhi, startTime: '14:59', timeZone: 'Europe/London' },
      elsewhere: { ...delhi, startTime: '18:30' },
      after: { ...delhi, startTime: '20:30' },
      off: { ...delhi, startTime: '18:30', state: 'cancelled' as const },
      someday: { ...delhi, startTime: null },
    };
    expect(namesOf({ meeting, participant, person })).toEqual([
      'elsewhere+call: officer',
      'talks+call: eam',
      'talks+london: eam',
    ]);
  });

  it('lets one meeting begin when the other ends', () => {
    const meeting = { talks: { ...delhi, startTime: '18:30' }, call: { ...delhi, startTime: '19:30' } };
    expect(namesOf({ meeting, participant, person })).toEqual([]);
  });

  it('finds the same as comparing each with each', () => {
    const slot = fc.record({ at: fc.integer({ min: 0, max: 20 }), minutes: fc.integer({ min: 1, max: 6 }) });
    fc.assert(
      fc.property(fc.array(slot, { maxLength: 8 }), (slots) => {
        const meeting = Object.fromEntries(
          slots.map(({ at, minutes }, n) => [
            `m${String(n)}`,
            { ...delhi, startTime: `10:${String(at).padStart(2, '0')}`, minutes },
          ]),
        );
        const everyone = Object.fromEntries(
          slots.map((_slot, n) => [`p${String(n)}`, { meeting: `m${String(n)}`, person: 'eam' }]),
        );
        const pairs = slots.flatMap((one, n) =>
          slots.slice(n + 1).filter((two) => one.at < two.at + two.minutes && two.at < one.at + one.minutes),
        );
        expect(namesOf({ meeting, participant: everyone, person })).toHaveLength(pairs.length);
      }),
    );
  });
});
