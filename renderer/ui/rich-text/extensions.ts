import { Extension, type Extensions } from '@tiptap/core';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import StarterKit from '@tiptap/starter-kit';
import { SourceReferenceNode } from '#renderer/ui/rich-text/source-reference';

const allowedAddress = /^(https:\/\/|mailto:)/;

/** Indents by bracket keys, since the tabulator leaves the editor (WCAG 2.1.2: no keyboard trap). */
const Indentation = Extension.create({
  name: 'indentation',
  addKeyboardShortcuts() {
    return {
      'Mod-]': () => this.editor.commands.sinkListItem('listItem'),
      'Mod-[': () => this.editor.commands.liftListItem('listItem'),
      'Shift-Enter': () => this.editor.commands.splitBlock(),
    };
  },
});

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
      isAllowedUri: (address) => allowedAddress.test(address),
    },
  }),
  Table.configure({ resizable: false }),
  TableRow,
  TableCell.extend({ content: 'paragraph' }),
  TableHeader.extend({ content: 'paragraph' }),
  SourceReferenceNode,
  Indentation,
];
