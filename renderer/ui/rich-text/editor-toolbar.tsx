import { Toolbar, ToolbarButton, ToolbarDivider, makeStyles, tokens } from '@fluentui/react-components';
import {
  Table20Regular,
  TableDeleteColumn20Regular,
  TableDeleteRow20Regular,
  TableDismiss20Regular,
  TableInsertColumn20Regular,
  TableInsertRow20Regular,
  TextBold20Regular,
  TextBulletList20Regular,
  TextItalic20Regular,
  TextNumberListLtr20Regular,
  TextUnderline20Regular,
} from '@fluentui/react-icons';
import { useEditorState, type Editor } from '@tiptap/react';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow4,
    padding: '1px',
    marginBottom: '2px',
  },
  on: { backgroundColor: tokens.colorNeutralBackground1Selected, color: tokens.colorBrandForeground1 },
});

interface Tool {
  readonly label: string;
  readonly icon: ReactElement;
  readonly on: boolean;
  readonly run: () => void;
}

/** Marks, lists and tables for the editor that has the focus. */
export function EditorToolbar({ editor }: { readonly editor: Editor }): ReactNode {
  const styles = useStyles();
  const active = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      bold: current.isActive('bold'),
      italic: current.isActive('italic'),
      underline: current.isActive('underline'),
      bullets: current.isActive('bulletList'),
      numbers: current.isActive('orderedList'),
      table: current.isActive('table'),
    }),
  });
  const text = textTools(editor, active);
  const blocks = active.table ? tableTools(editor) : listTools(editor, active);
  return (
    <Toolbar size="small" aria-label="Text formatting" className={styles.root}>
      {text.map((tool) => (
        <ToolButton key={tool.label} {...tool} />
      ))}
      <ToolbarDivider />
      {blocks.map((tool) => (
        <ToolButton key={tool.label} {...tool} />
      ))}
    </Toolbar>
  );
}

function ToolButton({ label, icon, on, run }: Tool): ReactNode {
  const styles = useStyles();
  return (
    <ToolbarButton
      icon={icon}
      aria-label={label}
      title={label}
      aria-pressed={on}
      {...(on && { className: styles.on })}
      onMouseDown={(event) => {
        event.preventDefault();
      }}
      onClick={run}
    />
  );
}

function textTools(
  editor: Editor,
  active: Record<'bold' | 'italic' | 'underline', boolean>,
): readonly Tool[] {
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

function listTools(editor: Editor, active: Record<'bullets' | 'numbers', boolean>): readonly Tool[] {
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
  return [
    {
      label: 'Add row',
      icon: <TableInsertRow20Regular />,
      on: false,
      run: () => editor.chain().focus().addRowAfter().run(),
    },
    {
      label: 'Add column',
      icon: <TableInsertColumn20Regular />,
      on: false,
      run: () => editor.chain().focus().addColumnAfter().run(),
    },
    {
      label: 'Delete row',
      icon: <TableDeleteRow20Regular />,
      on: false,
      run: () => editor.chain().focus().deleteRow().run(),
    },
    {
      label: 'Delete column',
      icon: <TableDeleteColumn20Regular />,
      on: false,
      run: () => editor.chain().focus().deleteColumn().run(),
    },
    {
      label: 'Delete table',
      icon: <TableDismiss20Regular />,
      on: false,
      run: () => editor.chain().focus().deleteTable().run(),
    },
  ];
}
