import type { Sentence } from '#electron/usecases/sample/reference-parts';
import { paragraphs, sourcedParagraph, type RichText } from '#shared/domain/rich-text/rich-text';

/** A sentence as a paragraph with references to its sources. */
export function sourcedText(text: string | null, sourceIds: readonly string[]): RichText {
  return text === null || text === '' ? [] : sourcedParagraph([{ text, sourceIds }]);
}

/** Drafted paragraphs, one or several. */
export function draftedText(text: string | readonly string[] = []): RichText {
  return typeof text === 'string' ? paragraphs(text) : paragraphs(...text);
}

/** A list of points. */
export function listText(points: readonly string[]): RichText {
  if (points.length === 0) return [];
  return [{ type: 'list', ordered: false, items: points.map((text) => ({ level: 0, inlines: [{ text }] })) }];
}

/** Background: what is to be announced first, in a paragraph that says so with `leadIn`, then what is known. */
export function backgroundText(sentences: readonly Sentence[], leadIn: string): RichText {
  const announced = sentences.filter((sentence) => sentence.announced === true);
  const known = sentences.filter((sentence) => sentence.announced !== true);
  return [...announcedText(announced, leadIn), ...sourcedParagraph(known)];
}

function announcedText(sentences: readonly Sentence[], leadIn: string): RichText {
  return sourcedParagraph(sentences).map((block) =>
    block.type === 'paragraph'
      ? { ...block, inlines: [{ text: leadIn, marks: ['bold'] }, { text: ' ' }, ...block.inlines] }
      : block,
  );
}

/** A code of the reference as a person reads it: `in-progress` becomes `In progress`. */
export function readable(code: string): string {
  const words = code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A date of which only the year or month is stated, without the day that the reference adds for sorting. */
export function statedDate(date: string | null, precision: 'day' | 'year' | null): string | null {
  return precision === 'year' && date !== null ? date.slice(0, 4) : date;
}
