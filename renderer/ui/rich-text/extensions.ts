import { Extension, type Extensions } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { AllSelection, TextSelection, type Selection } from '@tiptap/pm/state';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import StarterKit from '@tiptap/starter-kit';
import { SourceReferenceNode } from '#renderer/ui/rich-text/source-reference';

const allowedAddress = /^(https:\/\/|mailto:)/;

/**
 * Keys of our own. Brackets indent, since the tabulator leaves the editor (WCAG 2.1.2: no keyboard trap). 'Select all'
 * selects the text and not the document around it, which lists and marks could not be put on.
 */
const EditingKeys = Extension.create({
  name: 'editingKeys',
  addKeyboardShortcuts() {
    return {
      'Mod-]': () => this.editor.commands.sinkListItem('listItem'),
      'Mod-[': () => this.editor.commands.liftListItem('listItem'),
      'Mod-a': () =>
        this.editor.commands.command(({ tr, dispatch }) => {
          dispatch?.(tr.setSelection(wholeText(tr.doc)));
          return true;
        }),
      'Shift-Enter': () => this.editor.commands.splitBlock(),
      'Alt-Enter': () => this.editor.commands.addRowAfter(),
      'Alt-Shift-Enter': () => this.editor.commands.addColumnAfter(),
      'Alt-Backspace': () => this.editor.commands.deleteRow(),
      'Alt-Shift-Backspace': () => this.editor.commands.deleteColumn(),
    };
  },
});

/** From the first letter to the last; where a table stands at an end, the document, since it goes as a whole or not at all. */
function wholeText(document: Node): Selection {
  const ends = [document.firstChild, document.lastChild];
  if (ends.some((node) => node?.type.name === 'table')) return new AllSelection(document);
  return TextSelection.between(document.resolve(0), document.resolve(document.content.size));
}

/** What an editor knows: exactly our block schema, so that whatever is pasted loses the rest on the way in. */
export const richTextExtensions: Extensions = [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    hardBreak: false,
    heading: false,
    horizontalRule: false,
    strike: false,
    link: {
      openOnClick: false,
      autolink: true,
      defaultProtocol: 'https',
      linkOnPaste: true,
      isAllowedUri: (address) => allowedAddress.test(address),
    },
  }),
  Table.configure({ resizable: false }),
  TableRow,
  TableCell.extend({ content: 'paragraph' }),
  TableHeader.extend({ content: 'paragraph' }),
  SourceReferenceNode,
  EditingKeys,
];
