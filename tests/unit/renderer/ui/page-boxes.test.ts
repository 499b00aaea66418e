import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cssString, markingOnPaper, pageRules } from '#renderer/ui/printing/page-boxes';

/** What a browser reads in a string of CSS (CSS Syntax 3, consume a string token). */
function readString(written: string): string {
  const inside = written.slice(1, -1);
  return inside.replaceAll(/\\([0-9a-f]{1,6}) /g, (_whole, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

describe('a text in a style sheet', () => {
  it('is read back as it was, whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0')),
        (text) => {
          expect(readString(cssString(text))).toBe(text);
        },
      ),
    );
  });

  it('never ends the string or the sheet that it stands in', () => {
    const hostile = `'} body { display: block } @page { content: "</style><script>" \\` + '\n';
    const rules = pageRules({
      ...{ title: hostile, marking: hostile, handling: '', origin: hostile, landscape: false },
    });
    expect(cssString(hostile).slice(1, -1)).not.toMatch(/['"<>{}@\n]|\\(?![0-9a-f]+ )/);
    expect(rules.match(/[{}]/g)).toHaveLength(14);
    expect(rules).not.toContain('<');
  });

  it('keeps Devanagari readable', () => {
    expect(cssString('गोपनीय')).toBe("'गोपनीय'");
  });
});

describe('the marking on paper', () => {
  it.each([
    [{ marking: 'SECRET', unmarked: 0 }, 'SECRET'],
    [{ marking: 'SECRET', unmarked: 2 }, 'AT LEAST SECRET (2 PARTS WITHOUT A MARKING)'],
    [{ marking: null, unmarked: 1 }, 'NO MARKING CHOSEN (1 PART WITHOUT A MARKING)'],
    [{ marking: null, unmarked: 0 }, 'NO MARKING CHOSEN'],
  ])('passes over nothing that nobody marked: %j', (page, words) => {
    expect(markingOnPaper(page)).toBe(words);
  });
});
