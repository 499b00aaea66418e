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
  return text.flatMap(inlineLines).flatMap((line) => {
    const written = line.map((inline) => (isTextRun(inline) ? inline.text : reference)).join('');
    return sentencesOf(written)
      .filter((sentence) => !sentence.includes(reference) && /[\p{L}\p{N}]/u.test(sentence))
      .map((sentence) => sentence.trim());
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
