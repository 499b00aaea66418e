/** A word of a text: as it is compared, and where it stands in the text (UTF-16 units). */
export interface FoundWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Zero-width joiners stand within words of Indian scripts and change their look, not what they are. */
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200c\u200d]*/gu;

/** Accents of Latin, Greek and Cyrillic, the nukta, zero-width joiners. Vowel signs are no accents and stay. */
const ignored = /[\u0300-\u036f\u093c\u200c\u200d]/gu;

/** Most words are plain, and need none of the care below. */
const plain = /^[\u0021-\u007e]*$/;

const firstDevanagariDigit = 0x0966;

/**
 * A word as search compares it: small letters, without accents, nukta and joiners, chandrabindu as anusvara, digits of
 * Devanagari as 0 to 9. So a word is found however its letters were composed and typed.
 */
export function comparable(word: string): string {
  if (plain.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(ignored, '')
    .replace(/\u0901/gu, '\u0902')
    .replace(/[\u0966-\u096f]/gu, (digit) => String(digit.charCodeAt(0) - firstDevanagariDigit));
}

/** The words of a text one after another, each read when it is asked for. */
export function* eachWord(text: string): Iterable<FoundWord> {
  for (const match of text.matchAll(wordPattern))
    yield { word: comparable(match[0]), start: match.index, end: match.index + match[0].length };
}

/** The words of a text in their order. */
export function wordsIn(text: string): readonly FoundWord[] {
  return [...eachWord(text)];
}

/** Words that stand in nearly every text and find nothing. */
const common = new Set(
  'a an and are as at be by for from has in is it of on or that the to was were will with और का की के को में से है हैं'
    .split(' ')
    .map(comparable),
);

/** The words by which a text is found. */
export function indexWords(text: string): string[] {
  return wordsIn(text)
    .map(({ word }) => word)
    .filter((word) => !common.has(word));
}

/** The words of a question: common ones count only where there are no others. */
export function questionWords(question: string): readonly string[] {
  const words = wordsIn(question).map(({ word }) => word);
  const telling = words.filter((word) => !common.has(word));
  return [...new Set(telling.length > 0 ? telling : words)];
}
