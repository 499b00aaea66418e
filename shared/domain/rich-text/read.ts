import { isTextRun, type Block, type Inline, type RichText } from '#shared/domain/rich-text/rich-text';

/** The lines of a block: a paragraph, the points of a list, the cells of a table. */
export function inlineLines(block: Block): readonly (readonly Inline[])[] {
  switch (block.type) {
    case 'paragraph':
      return [block.inlines];
    case 'list':
      return block.items.map((item) => item.inlines);
    case 'table':
      return block.rows.flat();
  }
}

/** The text of a line without marks and source references. */
function inlineText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (isTextRun(inline) ? inline.text : '')).join('');
}

/** Rich text as plain text, one line for each paragraph, list point or table cell. */
export function plainText(text: RichText): string {
  return text.flatMap(inlineLines).map(inlineText).join('\n');
}

/** Number of words, as a length budget counts them: runs of anything but white space. */
export function wordCount(text: RichText): number {
  return plainText(text).split(/\s+/u).filter(Boolean).length;
}

/** True when nothing but white space stands in it. */
export function isBlank(text: RichText): boolean {
  return plainText(text).trim() === '';
}

/** Ids of the sources that a text refers to, each once, in order of first mention. */
export function sourcesOf(text: RichText): readonly string[] {
  const found = text
    .flatMap(inlineLines)
    .flat()
    .flatMap((inline) => (isTextRun(inline) ? [] : [inline.source]));
  return [...new Set(found)];
}
