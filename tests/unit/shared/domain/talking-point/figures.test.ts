import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contradictions as between,
  figuresIn,
  measuredFigure,
  sameFigure,
} from '#shared/domain/talking-point/figures';

function read(text: string): readonly (readonly [number, string])[] {
  return figuresIn(text).map(({ value, unit }) => [value, unit]);
}

function contradictions(left: string, right: string): ReturnType<typeof between> {
  return between(figuresIn(left), figuresIn(right));
}

describe('figuresIn', () => {
  it('reads money, percentages and counts, in digits and in words', () => {
    expect(read('The GBP 7 million call and a £1.5bn fund')).toEqual([
      [7e6, 'gbp'],
      [1.5e9, 'gbp'],
    ]);
    expect(read('Rs. 200 crore, then USD 1,200')).toEqual([
      [2e9, 'inr'],
      [1200, 'usd'],
    ]);
    expect(read('Tariffs fell by 8.7 per cent, or 9%')).toEqual([
      [8.7, 'per cent'],
      [9, 'per cent'],
    ]);
    expect(read('Nineteen of twenty-six chapters are closed after 14 rounds')).toEqual([
      [19, 'part of chapter'],
      [26, 'chapter'],
      [14, 'round'],
    ]);
    expect(read('a 24-month stay')).toEqual([[24, 'month']]);
  });

  it('leaves out what cannot be compared: years, days, names and bare numbers', () => {
    expect(read('On 6 July 2024 we spoke of 6G, the G20, 2+2 and 24/7 work by 2030.')).toEqual([]);
    expect(read('In 2021 Prime Ministers agreed; one of us said so.')).toEqual([]);
  });

  it('reads a key figure as a text would say it', () => {
    const [said] = figuresIn('a call of GBP 7 million');
    expect(said && sameFigure(said, measuredFigure(7, 'GBP million'))).toBe(true);
    expect(said && sameFigure(said, measuredFigure(8, 'GBP million'))).toBe(false);
    expect(sameFigure(figuresIn('1.6 million people')[0]!, measuredFigure(1.6, 'million'))).toBe(true);
    expect(measuredFigure(7, 'GBP million').text).toBe('GBP 7 million');
  });
});

describe('contradictions', () => {
  it('finds two values for one thing', () => {
    const found = contradictions('GBP 7 million for telecoms', 'a call of £8 million');
    expect(found.map(([left, right]) => [left.text, right.text])).toEqual([['GBP 7 million', '£8 million']]);
    expect(contradictions('19 of 26 chapters', 'twenty of 26 chapters')).toHaveLength(1);
  });

  it('does not compare a text that gives several values of a kind, or other things', () => {
    expect(contradictions('GBP 7 million of GBP 20 million', 'GBP 8 million')).toEqual([]);
    expect(contradictions('14 rounds', '19 chapters')).toEqual([]);
  });

  it('is the same from either side, and no text contradicts itself', () => {
    const words = fc.constantFrom(
      'GBP',
      'million',
      'rounds',
      'per cent',
      'of',
      'chapters',
      'July',
      'twenty-six',
    );
    const texts = fc
      .array(fc.oneof(words, fc.integer({ min: 0, max: 40 }).map(String)), { maxLength: 12 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(texts, texts, (left, right) => {
        expect(contradictions(left, left)).toEqual([]);
        const swapped = contradictions(right, left).map(([one, other]) => [other, one]);
        const sorted = (pairs: readonly unknown[]): readonly string[] =>
          pairs.map((pair) => JSON.stringify(pair)).sort();
        expect(sorted(contradictions(left, right))).toEqual(sorted(swapped));
      }),
    );
  });
});
