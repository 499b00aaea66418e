import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphs } from '#shared/domain/rich-text/rich-text';
import { briefFor } from '#shared/domain/topic/briefs';
import { briefLength, whatToCut, type BriefPart } from '#shared/domain/topic/brief-length';
import { dossierOf } from '#tests/fixtures/dossier-of';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

describe('briefLength', () => {
  const view = dossierOf({
    topic: { t: { title: 'Trade' } },
    brief: {
      b: {
        topic: 't',
        objective: paragraphs(words(300)),
        background: paragraphs(words(250)),
        redLine: paragraphs(words(500)),
      },
    },
    sensitivity: { s: { topic: 't', text: paragraphs(words(20)) } },
    talkingPoint: {
      certain: { topic: 't', use: 'make', text: paragraphs(words(200)), position: 'a0' },
      may: { topic: 't', use: 'make', triage: 'may', text: paragraphs(words(60)), position: 'a1' },
      defensive: {
        ...{ topic: 't', use: 'respond', triage: 'defensive', position: 'a2' },
        ...{ question: 'Why not?', text: paragraphs(words(30)) },
      },
      retired: { topic: 't', use: 'make', state: 'retired', text: paragraphs(words(900)), position: 'a3' },
    },
  });

  it('counts what a pack prints, and names what to cut: defence first, then what may arise, then the longest', () => {
    const length = briefLength(view, briefFor(view, 't', null)!);
    expect(length.words).toBe(300 + 250 + 20 + 200 + 60 + 32);
    expect(length.cuts.map(({ record }) => record)).toEqual(['defensive', 'may']);
  });

  it('names a text that takes more than a side before any point, however little is too much', () => {
    const long = dossierOf({
      topic: { t: { title: 'Trade' } },
      brief: { b: { topic: 't', background: paragraphs(words(780)) } },
      talkingPoint: {
        defensive: {
          topic: 't',
          use: 'make',
          triage: 'defensive',
          text: paragraphs(words(15)),
          position: 'a0',
        },
        may: { topic: 't', use: 'make', triage: 'may', text: paragraphs(words(25)), position: 'a1' },
      },
    });
    const { cuts } = briefLength(long, briefFor(long, 't', null)!);
    expect(cuts.map(({ record, words: count }) => [record, count])).toEqual([['b', 780]]);
  });

  it('names nothing where the paper fits', () => {
    const short = dossierOf({ brief: { b: { topic: 't', background: paragraphs(words(800)) } } });
    expect(briefLength(short, briefFor(short, 't', null)!)).toEqual({ words: 800, budget: 800, cuts: [] });
  });

  it('names as few parts as are enough, and never the objective', () => {
    const part: fc.Arbitrary<BriefPart> = fc.oneof(
      fc.record({
        type: fc.constant('text' as const),
        record: fc.constant('b'),
        field: fc.constantFrom('objective', 'background', 'pressLine'),
        words: fc.nat(300),
      }),
      fc.record({
        type: fc.constant('point' as const),
        record: fc.uuid(),
        use: fc.constant('make' as const),
        place: fc.constant(1),
        triage: fc.constantFrom('certain', 'may', 'defensive'),
        words: fc.nat(100),
      }),
    );
    fc.assert(
      fc.property(fc.array(part), fc.integer({ min: -50, max: 600 }), (parts, excess) => {
        const cuts = whatToCut(parts, excess);
        const sum = (some: readonly BriefPart[]): number =>
          some.reduce((total, each) => total + each.words, 0);
        expect(cuts.every((each) => each.type !== 'text' || each.field !== 'objective')).toBe(true);
        if (excess <= 0) expect(cuts).toEqual([]);
        if (cuts.length > 0) expect(sum(cuts.slice(0, -1))).toBeLessThan(excess);
        const possible = parts.filter((each) => each.type !== 'text' || each.field !== 'objective');
        expect(sum(cuts)).toBeGreaterThanOrEqual(Math.min(excess, sum(possible)));
      }),
    );
  });
});
