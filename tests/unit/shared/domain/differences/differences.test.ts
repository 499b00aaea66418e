import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countDifferences,
  differencesOf,
  plainVersion,
  versionWith,
  type DifferentLine,
  type Fate,
} from '#shared/domain/differences/differences';
import { plainText } from '#shared/domain/rich-text/read';
import { paragraphs, type RichText } from '#shared/domain/rich-text/rich-text';
import { richText } from '#tests/fixtures/rich-texts';

/** The text of one version read off the differences, a line for each of its lines and cells. */
function versionIn(lines: readonly DifferentLine[], gone: Fate): string {
  let text = '';
  let begun = false;
  for (const { fate, look, parts } of lines) {
    if (fate !== gone && look.type !== 'row') {
      text += begun ? '\n' : '';
      begun = true;
    }
    for (const { part } of parts.filter((each) => each.fate !== gone)) {
      if (part === 'cell') {
        text += begun ? '\n' : '';
        begun = true;
      } else if ('text' in part) text += part.text;
    }
  }
  return text;
}

describe('differencesOf', () => {
  it('gives both versions to the letter', () => {
    fc.assert(
      fc.property(richText, richText, (before, after) => {
        const lines = differencesOf(before, after);
        expect(versionIn(lines, 'removed')).toBe(plainText(after));
        expect(versionIn(lines, 'added')).toBe(plainText(before));
        expect(versionIn(versionWith(lines, 'added'), 'removed')).toBe(plainText(after));
        expect(versionIn(versionWith(lines, 'removed'), 'added')).toBe(plainText(before));
      }),
    );
  });

  it('finds nothing between a text and itself', () => {
    fc.assert(
      fc.property(richText, (text) => {
        const fates = differencesOf(text, text).flatMap(({ fate, parts }) => [
          fate,
          ...parts.map((part) => part.fate),
        ]);
        expect(fates.every((fate) => fate === 'same')).toBe(true);
        expect(countDifferences(text, text)).toEqual({ added: 0, removed: 0 });
      }),
    );
  });

  const shown = (before: string, after: string): string =>
    differencesOf(plainVersion(before), plainVersion(after))
      .map(({ fate, parts }) => {
        const sign = { same: '', added: '+', removed: '-' }[fate];
        const words = parts.map((part) => {
          const text = typeof part.part === 'object' && 'text' in part.part ? part.part.text : '';
          return { same: text, added: `[+${text}]`, removed: `[-${text}]` }[part.fate];
        });
        return `${sign}${words.join('')}`;
      })
      .join(' | ');

  it('tells words apart, with the signs around them', () => {
    expect(shown('We welcome the plan.', 'We warmly welcome the plan.')).toBe(
      'We [+warmly ]welcome the plan.',
    );
    expect(shown('Begin by March.', 'Begin by April.')).toBe('Begin by [-March][+April].');
    expect(shown('one two', 'one two three')).toBe('one two[+ three]');
  });

  it('knows the words of Devanagari, vowel signs and all', () => {
    expect(shown('हम सहयोग का स्वागत करते हैं', 'हम साझेदारी का स्वागत करते हैं')).toBe(
      'हम [-सहयोग ][+साझेदारी ]का स्वागत करते हैं',
    );
  });

  it('shows a line that was put between two others as a line of its own', () => {
    expect(shown('first\nthird', 'first\nsecond\nthird')).toBe('first | +[+second] | third');
    expect(shown('first\nsecond\nthird', 'first\nthird')).toBe('first | -[-second] | third');
  });

  it('shows a rewritten sentence as one, and not as a scatter of common words', () => {
    expect(
      shown('Visas for students remain the priority', 'Mobility of the young is our only ask in London'),
    ).toMatch(/^\[-[^\]]*\]\[\+[^\]]*\]$/u);
  });

  it('sees a word that became bold, and a reference that was added', () => {
    const before = paragraphs('A firm date');
    const after: RichText = [
      {
        type: 'paragraph',
        inlines: [{ text: 'A firm ' }, { text: 'date', marks: ['bold'] }, { source: 'src-1' }],
      },
    ];
    expect(differencesOf(before, after)[0]?.parts).toEqual([
      { fate: 'same', part: { text: 'A firm ' } },
      { fate: 'removed', part: { text: 'date' } },
      { fate: 'added', part: { text: 'date', marks: ['bold'] } },
      { fate: 'added', part: { source: 'src-1' } },
    ]);
    expect(countDifferences(before, after)).toEqual({ added: 1, removed: 1 });
  });

  it('answers for texts of a thousand lines that have nothing in common', () => {
    const long = (word: string): RichText =>
      paragraphs(...Array.from({ length: 1_000 }, (_, line) => `${word}${String(line)} ${word} ${word}x`));
    const lines = differencesOf(long('old'), long('new'));
    expect(lines.filter(({ fate }) => fate === 'added').length).toBeGreaterThan(900);
    expect(versionIn(lines, 'removed')).toBe(plainText(long('new')));
  });
});
