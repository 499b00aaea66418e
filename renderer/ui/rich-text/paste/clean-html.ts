import { generateHTML } from '@tiptap/core';
import type { Node, Slice } from '@tiptap/pm/model';
import { richTextExtensions } from '#renderer/ui/rich-text/extensions';
import { richTextFromHtml } from '#renderer/ui/rich-text/paste/from-html';
import { toEditor } from '#renderer/ui/rich-text/to-editor';

/** Blocks and letters that a text may have: beyond them the dossier, or the way to it, would refuse the whole text. */
const mostBlocks = 4_000;
const mostLetters = 400_000;

/** What an editor reads of HTML that is pasted. What comes from another of our editors is in our form already. */
export function cleanHtml(html: string): string {
  if (html.includes('data-pm-slice')) return html;
  return generateHTML(toEditor(richTextFromHtml(html)), richTextExtensions);
}

/** True where a text stays within what the dossier takes when something is pasted into it. */
export function fitsInto(document: Node, slice: Slice): boolean {
  const pasted = slice.content;
  return (
    document.childCount + pasted.childCount <= mostBlocks &&
    document.content.size + pasted.size <= mostLetters
  );
}
