import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begunDistance, distance, isMeant } from '#shared/domain/search/meant';
import { snippet } from '#shared/domain/search/snippet';
import { comparable, indexWords, questionWords, wordsIn } from '#shared/domain/search/words';

describe('words as search compares them', () => {
  it.each([
    ['Élysée', 'elysee'],
    ['e\u0301lyse\u0301e', 'elysee'],
    ['क़ानून', 'कानून'],
    ['\u0958ानून', 'कानून'],
    ['क्\u200dष', 'क्ष'],
    ['क्\u200cष', 'क्ष'],
    ['हाँ', 'हां'],
    ['२०२४', '2024'],
    ['ﬁnance', 'finance'],
  ])('%s is %s', (word, same) => {
    expect(comparable(word)).toBe(comparable(same));
  });

  it('keep the vowel signs of Hindi apart', () => {
    expect(comparable('कि')).not.toBe(comparable('की'));
    expect(wordsIn('व्यापार समझौता।').map(({ word }) => word)).toEqual(['व्यापार', 'समझौता'].map(comparable));
  });

  it('are the same however the text was composed', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, (any) => {
        const words = (form: string): readonly string[] =>
          wordsIn(any.normalize(form)).map(({ word }) => word);
        expect(words('NFC')).toEqual(words('NFD'));
      }),
    );
  });

  it('leave common words out, unless there are no others', () => {
    expect(indexWords('The state of the trade')).toEqual(['state', 'trade']);
    expect(questionWords('the trade of')).toEqual(['trade']);
    expect(questionWords('of the')).toEqual(['of', 'the']);
    expect(questionWords(' ... ')).toEqual([]);
  });
});

describe('what is meant', () => {
  it.each([
    ['semicon', 'semiconductors', true],
    ['semiconducters', 'semiconductors', true],
    ['tecnology', 'technology', true],
    ['semicnd', 'semiconductors', true],
    ['trade', 'tried', false],
    ['visa', 'viva', true],
    ['cat', 'dogs', false],
    ['2024', '2023', false],
  ])('%s for %s: %s', (sought, word, meant) => {
    expect(isMeant(sought, word)).toBe(meant);
  });

  it('counts letters between words', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(distance(one, other, 99)).toBe(distance(other, one, 99));
        expect(distance(one, one, 99)).toBe(0);
        expect(distance(one, `${one}x`, 99)).toBe(1);
      }),
    );
    expect(begunDistance('agreemnt', 'agreements')).toBe(1);
    expect(begunDistance('greement', 'agreement')).toBe(Infinity);
  });
});

describe('a snippet', () => {
  const isTrade = (word: string): boolean => word.startsWith('trade');

  it('marks every hit and loses no letter of what it shows', () => {
    expect(snippet('Free trade, and more Trade.', isTrade)).toEqual([
      { text: 'Free ', hit: false },
      { text: 'trade', hit: true },
      { text: ', and more ', hit: false },
      { text: 'Trade', hit: true },
      { text: '.', hit: false },
    ]);
    expect(snippet('Nothing of it', isTrade)).toBeUndefined();
  });

  it('shows what stands around the first hit of a long text', () => {
    const text = `${'before it '.repeat(50)}trade ${'behind it '.repeat(50)}`;
    const parts = snippet(text, isTrade) ?? [];
    const shown = parts.map((part) => part.text).join('');
    expect(shown).toMatch(/^\.\.\. .*before it trade behind it .* \.\.\.$/);
    expect(shown.length).toBeLessThan(200);
    expect(parts.filter((part) => part.hit)).toEqual([{ text: 'trade', hit: true }]);
  });

  it('of any text is a part of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const parts = snippet(text, () => true) ?? [];
        const inner = parts.map((part) => part.text).filter((part) => part !== '... ' && part !== ' ...');
        expect(text).toContain(inner.join(''));
      }),
    );
  });
});
