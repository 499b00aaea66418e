import { generateHTML } from '@tiptap/core';
import { richTextExtensions } from '#renderer/ui/rich-text/extensions';
import { toEditor } from '#renderer/ui/rich-text/to-editor';
import { plainText } from '#shared/domain/rich-text/read';
import type { RichText } from '#shared/domain/rich-text/rich-text';

/** Puts a text on the clipboard, with its marks, lists and tables for programs that take them. Call it from a click. */
export function copyRichText(text: RichText): void {
  const copy = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', plainText(text));
    event.clipboardData?.setData('text/html', generateHTML(toEditor(text), richTextExtensions));
  };
  document.addEventListener('copy', copy, { capture: true, once: true });
  // oxlint-disable-next-line typescript/no-deprecated -- the clipboard's own interface asks for a permission that the window denies
  document.execCommand('copy');
  document.removeEventListener('copy', copy, { capture: true });
}
