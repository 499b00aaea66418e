import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphs } from '#shared/domain/rich-text/rich-text';
import { differingLines, lineWarnings, onOneOccasion } from '#shared/domain/talking-point/divergence';
import { deliveriesBy, linesOf, principalsOf } from '#shared/domain/talking-point/lines';
import { isPastAsOf } from '#shared/domain/topic/key-figures';
import { dossierOf, type RecordsToMake } from '#tests/fixtures/dossier-of';

const people: NonNullable<RecordsToMake['person']> = {
  eam: { name: 'Foreign minister', side: 'home', principal: true },
  nsa: { name: 'Adviser', side: 'home', principal: true },
  clerk: { name: 'A clerk', side: 'home' },
  lammy: { name: 'Theirs', side: 'partner', principal: true },
};

/** Two meetings on one day, the foreign minister's and the adviser's, on one topic. */
function talks(records: RecordsToMake): ReturnType<typeof dossierOf> {
  return dossierOf({
    person: people,
    topic: { fta: { relationship: 'uk', title: 'Trade' } },
    meeting: {
      one: { relationship: 'uk', date: '2024-07-24', state: 'planned' },
      two: { relationship: 'uk', date: '2024-07-25', state: 'planned' },
      past: { relationship: 'uk', date: '2024-07-06', state: 'held' },
    },
    participant: { pe: { meeting: 'one', person: 'eam' }, pn: { meeting: 'two', person: 'nsa' } },
    agendaItem: { ione: { meeting: 'one' }, itwo: { meeting: 'two' }, ipast: { meeting: 'past' } },
    itemTopic: { it: { item: 'ione', topic: 'fta' } },
    ...records,
  });
}

describe('linesOf', () => {
  const view = talks({
    talkingPoint: {
      chosen: { topic: 'fta', use: 'make' },
      before: { topic: 'fta', use: 'make' },
      drafted: { topic: 'fta', use: 'make', draftedFor: 'eam' },
      other: { topic: 'fta', use: 'avoid', draftedFor: 'nsa' },
      answer: { topic: 'fta', use: 'respond' },
      avoid: { topic: 'fta', use: 'avoid' },
      retired: { topic: 'fta', use: 'avoid', state: 'retired' },
    },
    itemPoint: {
      a: { item: 'ione', point: 'chosen', principal: 'eam' },
      b: { item: 'ipast', point: 'before', principal: 'eam' },
    },
    delivery: {
      first: { meeting: 'past', point: 'before', principal: 'eam', at: '2024-07-06T09:00:00Z' },
      later: { meeting: 'past', point: 'chosen', principal: 'eam', at: '2024-07-06T10:00:00Z' },
    },
  });

  it('lists what is chosen for meetings to come, drafted for them, or holds for all on their topics', () => {
    expect(linesOf(view, 'eam').map(({ point, basis }) => [point.id, basis])).toEqual([
      ['chosen', 'chosen'],
      ['drafted', 'drafted'],
      ['answer', 'topic'],
      ['avoid', 'topic'],
    ]);
    expect(linesOf(view, 'nsa').map(({ point }) => point.id)).toEqual(['other']);
  });

  it('lists what was delivered, the latest first, and knows for whom lines are kept', () => {
    expect(deliveriesBy(view, 'eam').map(({ id }) => id)).toEqual(['later', 'first']);
    expect(principalsOf(view).map(({ id }) => id)).toEqual(['eam', 'nsa']);
  });
});

describe('lineWarnings', () => {
  const chosenFor = (
    principal: string,
    item: string,
    ...points: readonly string[]
  ): NonNullable<RecordsToMake['itemPoint']> =>
    Object.fromEntries(points.map((point) => [`${principal}-${point}`, { item, point, principal }]));
  const made = { topic: 'fta', use: 'make' } as const;
  const warned = (records: RecordsToMake): readonly unknown[] =>
    lineWarnings(talks(records), ['eam', 'nsa'], '2024-07-23').map(({ code, points }) => [code, points]);

  it('warns where two principals are to say different things on one occasion', () => {
    const talkingPoint = { a: made, b: made, c: made };
    const itemPoint = { ...chosenFor('eam', 'ione', 'a', 'b'), ...chosenFor('nsa', 'itwo', 'b', 'c') };
    expect(warned({ talkingPoint, itemPoint })).toEqual([['lines-differ', [['a'], ['c']]]]);
    const retired = { ...talkingPoint, c: { ...made, state: 'retired' } } as const;
    expect(warned({ talkingPoint: retired, itemPoint })).toEqual([]);
  });

  it('warns where their lines give different figures, also when a line is only drafted for one of them', () => {
    const talkingPoint = {
      a: { ...made, text: paragraphs('GBP 7 million are set aside.') },
      b: { ...made, draftedFor: 'nsa', text: paragraphs('We offer GBP 8 million.') },
    };
    expect(warned({ talkingPoint, itemPoint: chosenFor('eam', 'ione', 'a') })).toEqual([
      ['figures-differ', [['a'], ['b']]],
    ]);
  });

  it('warns where a line gives a figure of its topic that is past its as-of date', () => {
    const records = (asOf: string): RecordsToMake => ({
      talkingPoint: { a: { ...made, text: paragraphs('Nineteen of 26 chapters are closed.') } },
      itemPoint: chosenFor('eam', 'ione', 'a'),
      keyFigure: { k: { topic: 'fta', label: 'Chapters', value: 26, unit: 'chapters', asOf } },
    });
    expect(warned(records('2023-06'))).toEqual([['figure-old', [['a']]]]);
    expect(warned(records('2024-07'))).toEqual([]);
  });

  it('finds no difference in a part of what the other says, whatever both add', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 6 }).map((all) => new Set(all));
    fc.assert(
      fc.property(lines, lines, fc.constantFrom('a', 'e'), (left, right, both) => {
        const part = new Set([...left].filter((line) => right.has(line)));
        expect(differingLines(left, part)).toBeUndefined();
        const [own, other] = differingLines(left, right) ?? [[], []];
        expect(differingLines(right, left) ?? [[], []]).toEqual([other, own]);
        const differ = differingLines(left, right) !== undefined;
        const wider = differingLines(new Set([...left, both]), new Set([...right, both])) !== undefined;
        if (wider) expect(differ).toBe(true);
      }),
    );
  });
});

describe('onOneOccasion', () => {
  const at = (date: string | null, relationship = 'uk'): { relationship: string; date: string | null } => ({
    date,
    relationship,
  });

  it('is a week with one partner; a meeting without a date may fall on any', () => {
    expect(onOneOccasion(at('2024-07-24'), at('2024-07-31'))).toBe(true);
    expect(onOneOccasion(at('2024-08-01'), at('2024-07-24'))).toBe(false);
    expect(onOneOccasion(at('2024-07-24'), at(null))).toBe(true);
    expect(onOneOccasion(at('2024-07-24'), at('2024-07-24', 'us'))).toBe(false);
  });
});

describe('isPastAsOf', () => {
  it('counts a year from the end of the day, month or year for which a figure holds', () => {
    const past = (asOf: string | null): boolean => isPastAsOf({ asOf }, '2024-07-23');
    expect([past('2023-07-22'), past('2023-07-23')]).toEqual([true, false]);
    expect([past('2023-06'), past('2023-07')]).toEqual([true, false]);
    expect([past('2022'), past('2023')]).toEqual([true, false]);
    expect(past(null)).toBe(false);
  });
});
