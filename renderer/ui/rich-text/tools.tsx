import {
  Table20Regular,
  TableDeleteColumn20Regular,
  TableDeleteRow20Regular,
  TableDismiss20Regular,
  TableFreezeRow20Regular,
  TableInsertColumn20Regular,
  TableInsertRow20Regular,
  TextBold20Regular,
  TextBulletList20Regular,
  TextItalic20Regular,
  TextNumberListLtr20Regular,
  TextUnderline20Regular,
} from '@fluentui/react-icons';
import type { Editor } from '@tiptap/react';
import type { ReactElement } from 'react';

/** A button of the toolbar. */
export interface Tool {
  readonly label: string;
  readonly icon: ReactElement;
  readonly on: boolean;
  readonly run: () => void;
}

/** What holds where the cursor stands. */
export interface ActiveLooks {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly link: boolean;
  readonly bullets: boolean;
  readonly numbers: boolean;
  readonly table: boolean;
}

/** What holds where the cursor of an editor stands. */
export function activeLooks(editor: Editor): ActiveLooks {
  return {
    bold: editor.isActive('bold'),
    italic: editor.isActive('italic'),
    underline: editor.isActive('underline'),
    link: editor.isActive('link'),
    bullets: editor.isActive('bulletList'),
    numbers: editor.isActive('orderedList'),
    table: editor.isActive('table'),
  };
}

/** Marks on text. */
export function textTools(editor: Editor, active: ActiveLooks): readonly Tool[] {
  return [
    {
      label: 'Bold (Ctrl+B)',
      icon: <TextBold20Regular />,
      on: active.bold,
      run: () => editor.chain().focus().toggleBold().run(),
    },
    {
      label: 'Italic (Ctrl+I)',
      icon: <TextItalic20Regular />,
      on: active.italic,
      run: () => editor.chain().focus().toggleItalic().run(),
    },
    {
      label: 'Underline (Ctrl+U)',
      icon: <TextUnderline20Regular />,
      on: active.underline,
      run: () => editor.chain().focus().toggleUnderline().run(),
    },
  ];
}

/** Lists, and a new table; inside a table what can be done with it. */
export function blockTools(editor: Editor, active: ActiveLooks): readonly Tool[] {
  return active.table ? tableTools(editor) : listTools(editor, active);
}

function listTools(editor: Editor, active: ActiveLooks): readonly Tool[] {
  return [
    {
      label: 'Bulleted list (Ctrl+Shift+8)',
      icon: <TextBulletList20Regular />,
      on: active.bullets,
      run: () => editor.chain().focus().toggleBulletList().run(),
    },
    {
      label: 'Numbered list (Ctrl+Shift+7)',
      icon: <TextNumberListLtr20Regular />,
      on: active.numbers,
      run: () => editor.chain().focus().toggleOrderedList().run(),
    },
    {
      label: 'Insert table',
      icon: <Table20Regular />,
      on: false,
      run: () => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
    },
  ];
}

function tableTools(editor: Editor): readonly Tool[] {
  const tool = (label: string, icon: ReactElement, run: () => void): Tool => ({
    label,
    icon,
    on: false,
    run,
  });
  return [
    tool('Add row (Alt+Enter)', <TableInsertRow20Regular />, () =>
      editor.chain().focus().addRowAfter().run(),
    ),
    tool('Add column (Alt+Shift+Enter)', <TableInsertColumn20Regular />, () =>
      editor.chain().focus().addColumnAfter().run(),
    ),
    tool('Delete row (Alt+Backspace)', <TableDeleteRow20Regular />, () =>
      editor.chain().focus().deleteRow().run(),
    ),
    tool('Delete column (Alt+Shift+Backspace)', <TableDeleteColumn20Regular />, () =>
      editor.chain().focus().deleteColumn().run(),
    ),
    tool('Header row', <TableFreezeRow20Regular />, () => editor.chain().focus().toggleHeaderRow().run()),
    tool('Delete table', <TableDismiss20Regular />, () => editor.chain().focus().deleteTable().run()),
  ];
}
