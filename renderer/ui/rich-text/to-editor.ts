import type { JSONContent } from '@tiptap/core';
import { nestItems, type NestedItem } from '#renderer/ui/rich-text/nest-items';
import {
  isTextRun,
  type Block,
  type Inline,
  type RichText,
  type TextRun,
} from '#shared/domain/rich-text/rich-text';

/** Rich text as the editor's document. */
export function toEditor(text: RichText): JSONContent {
  const content = text.map(toBlock);
  return { type: 'doc', content: content.length === 0 ? [{ type: 'paragraph' }] : content };
}

function toBlock(block: Block): JSONContent {
  switch (block.type) {
    case 'paragraph':
      return toParagraph(block.inlines);
    case 'list':
      return toList(nestItems(block.items), block.ordered);
    case 'table':
      return {
        type: 'table',
        content: block.rows.map((cells, row) => ({
          type: 'tableRow',
          content: cells.map((inlines) => ({
            type: block.header && row === 0 ? 'tableHeader' : 'tableCell',
            content: [toParagraph(inlines)],
          })),
        })),
      };
  }
}

function toList(items: readonly NestedItem[], ordered: boolean): JSONContent {
  return {
    type: ordered ? 'orderedList' : 'bulletList',
    content: items.map(({ inlines, children }) => ({
      type: 'listItem',
      content: [toParagraph(inlines), ...(children.length > 0 ? [toList(children, ordered)] : [])],
    })),
  };
}

function toParagraph(inlines: readonly Inline[]): JSONContent {
  return inlines.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content: inlines.map(toInline) };
}

function toInline(inline: Inline): JSONContent {
  if (!isTextRun(inline)) return { type: 'sourceReference', attrs: { source: inline.source } };
  const marks = toMarks(inline);
  return { type: 'text', text: inline.text, ...(marks.length > 0 && { marks }) };
}

function toMarks(run: TextRun): NonNullable<JSONContent['marks']> {
  const link = run.link === undefined ? [] : [{ type: 'link', attrs: { href: run.link } }];
  return [...link, ...(run.marks ?? []).map((type) => ({ type }))];
}
