import {
  isTextRun,
  type Block,
  type Inline,
  type RichText,
  type SourceReference,
  type TextRun,
} from '#shared/domain/rich-text/rich-text';

/** What a line of a text is, apart from its words. */
export type LineLook =
  | { readonly type: 'paragraph' }
  | { readonly type: 'list'; readonly ordered: boolean; readonly level: number }
  | { readonly type: 'row'; readonly header: boolean };

/** The smallest part of a text that a difference tells apart: the start of a line or of a cell, a word, a reference. */
export type Token =
  | { readonly type: 'line'; readonly look: LineLook }
  | { readonly type: 'cell' }
  /** A word or sign, with the white space behind it. */
  | {
      readonly type: 'word';
      readonly word: string;
      readonly space: string;
      readonly run: Omit<TextRun, 'text'>;
    }
  | { readonly type: 'source'; readonly reference: SourceReference };

// The rules of Unicode for words, which know those of Devanagari too; the language changes nothing for our scripts.
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** A text as tokens; each of its lines begins with one. */
export function tokensOf(text: RichText): readonly Token[] {
  return text.flatMap(blockTokens);
}

/** What makes two tokens the same: everything but the white space behind a word. */
export function tokenKey(token: Token): string {
  if (token.type !== 'word') return JSON.stringify(token);
  return JSON.stringify([token.word, token.run.marks ?? [], token.run.link ?? '']);
}

function blockTokens(block: Block): readonly Token[] {
  switch (block.type) {
    case 'paragraph':
      return lineTokens({ type: 'paragraph' }, block.inlines);
    case 'list':
      return block.items.flatMap(({ level, inlines }) =>
        lineTokens({ type: 'list', ordered: block.ordered, level }, inlines),
      );
    case 'table':
      return block.rows.flatMap((cells, row) => [
        { type: 'line', look: { type: 'row', header: block.header && row === 0 } },
        ...cells.flatMap((inlines): readonly Token[] => [{ type: 'cell' }, ...inlines.flatMap(inlineTokens)]),
      ]);
  }
}

function lineTokens(look: LineLook, inlines: readonly Inline[]): readonly Token[] {
  return [{ type: 'line', look }, ...inlines.flatMap(inlineTokens)];
}

function inlineTokens(inline: Inline): readonly Token[] {
  if (!isTextRun(inline)) return [{ type: 'source', reference: inline }];
  const { text, ...run } = inline;
  const words: { word: string; space: string }[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = words.at(-1);
    if (segment.trim() !== '') words.push({ word: segment, space: '' });
    else if (last === undefined) words.push({ word: '', space: segment });
    else last.space += segment;
  }
  return words.map(({ word, space }) => ({ type: 'word', word, space, run }));
}
