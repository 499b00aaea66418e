import type { PackInline, PackText } from '#shared/domain/pack/pack-blocks';

// The rules of Unicode for words, which know those of Devanagari too; the language changes nothing for our scripts.
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** A time on the clock, or a stretch from one to another: cut up, it would read `19:34 (was: 01)`. */
const clockTimes = /(\d{1,2}:\d{2}(?: ?\u2013 ?\d{1,2}:\d{2})?(?:\u00a0[+\u2212]\d+)?)/u;

/** The inlines of a line with each text cut into its words, times, signs and stretches of white space. */
export function inlineTokens(inlines: readonly PackInline[]): readonly PackInline[] {
  return inlines.flatMap((inline): readonly PackInline[] => {
    if (inline.type !== 'text') return [inline];
    return tokensOf(inline.text).map((text) => ({ ...inline, text }));
  });
}

function tokensOf(text: string): readonly string[] {
  return text.split(clockTimes).flatMap((part, index) => {
    const isTime = index % 2 === 1;
    return isTime ? [part] : [...segmenter.segment(part)].map(({ segment }) => segment);
  });
}

/** Inlines with neighbouring texts of the same dress drawn together. */
export function joinedInlines(inlines: readonly PackInline[]): readonly PackInline[] {
  const made: PackInline[] = [];
  for (const inline of inlines) {
    const last = made.at(-1);
    if (last?.type === 'text' && inline.type === 'text' && dress(last) === dress(inline))
      made[made.length - 1] = { ...last, text: `${last.text}${inline.text}` };
    else made.push(inline);
  }
  return made;
}

function dress({ marks, link, change, origin }: PackText): string {
  return JSON.stringify([marks ?? [], link ?? null, change ?? null, origin ?? null]);
}
