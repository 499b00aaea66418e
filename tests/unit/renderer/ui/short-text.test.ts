import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortText } from '#renderer/ui/short-text';

describe('the beginning of a text', () => {
  it('is the text itself where it is short, else whole words of it', () => {
    expect(shortText('A clear instruction', 19)).toBe('A clear instruction');
    expect(shortText('A clear instruction to us', 19)).toBe('A clear...');
    expect(shortText('A clear instruction to us', 22)).toBe('A clear instruction...');
    expect(shortText('Donaudampfschifffahrt', 10)).toBe('Donauda...');
  });

  it('is never longer than asked, and never half a sign', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 8, max: 60 }),
        (text, most) => {
          const short = shortText(text, most);
          expect(short.length).toBeLessThanOrEqual(most);
          expect(short).not.toMatch(/[\uD800-\uDFFF]/u);
        },
      ),
    );
  });
});
