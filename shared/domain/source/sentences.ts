import { inlineLines } from '#shared/domain/rich-text/read';
import { isTextRun, type RichText } from '#shared/domain/rich-text/rich-text';

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Stands in the text for a reference while sentences are told apart. */
const reference = '\ufffc';

/**
 * The sentences of a text that no reference follows. A reference behind the last sign of a sentence belongs to it; one in
 * the middle of it does as well. What holds no word is no sentence.
 */
export function unsourcedSentences(text: RichText): readonly string[] {
  return sentencesIn(text, () => true)
    .filter((sentence) => !sentence.includes(reference) && /[\p{L}\p{N}]/u.test(sentence))
    .map((sentence) => sentence.trim());
}

/** The sentences of a text that name a source, as they read without their references. */
export function sentencesCiting(text: RichText, source: string): readonly string[] {
  return sentencesIn(text, (named) => named === source)
    .filter((sentence) => sentence.includes(reference))
    .map((sentence) => sentence.replaceAll(reference, '').trim());
}

/** The sentences of each line, with a sign where a reference stands that counts. */
function sentencesIn(text: RichText, counts: (source: string) => boolean): readonly string[] {
  return text.flatMap(inlineLines).flatMap((line) => {
    const written = line.map((inline) =>
      isTextRun(inline) ? inline.text : counts(inline.source) ? reference : '',
    );
    return sentencesOf(written.join(''));
  });
}

/** Sentences with the references behind them, which Unicode counts to the next one. */
function sentencesOf(line: string): readonly string[] {
  const made: string[] = [];
  for (const { segment } of sentences.segment(line)) {
    const leading = /^[\s\ufffc]*/u.exec(segment)?.[0] ?? '';
    const last = made.length - 1;
    if (leading.includes(reference) && last >= 0) {
      made[last] = `${made[last] ?? ''}${leading}`;
      made.push(segment.slice(leading.length));
    } else made.push(segment);
  }
  return made;
}
