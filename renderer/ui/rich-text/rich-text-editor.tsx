import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { TextSelection } from '@tiptap/pm/state';
import { EditorContent, useEditor, type Editor } from '@tiptap/react';
import { useEffect, useRef, type FocusEvent, type ReactNode } from 'react';
import { EditorToolbar } from '#renderer/ui/rich-text/editor-toolbar';
import { richTextExtensions } from '#renderer/ui/rich-text/extensions';
import { fromEditor } from '#renderer/ui/rich-text/from-editor';
import { useSourceNumbers } from '#renderer/ui/rich-text/source-numbers';
import { setSourceNumbers } from '#renderer/ui/rich-text/source-reference';
import { useNotify } from '#renderer/ui/notify';
import { useRichTextStyles } from '#renderer/ui/rich-text/styles';
import { cleanHtml, fitsInto } from '#renderer/ui/rich-text/paste/clean-html';
import { useActive } from '#renderer/ui/rich-text/use-active';
import { toEditor } from '#renderer/ui/rich-text/to-editor';
import type { RichText } from '#shared/domain/rich-text/rich-text';

const useStyles = makeStyles({
  root: { position: 'relative', containerType: 'inline-size', display: 'flex', flexDirection: 'column' },
  // Above the text, and in reach at the top of the page while a long text is scrolled.
  toolbar: {
    position: 'sticky',
    top: '36px',
    height: 0,
    zIndex: 1,
    // Where the text is narrow, the bar would hide its label: it stands below, and what follows makes room for it.
    '@container (max-width: 640px)': { position: 'static', height: 'auto', order: 1 },
  },
  bar: {
    position: 'absolute',
    right: 0,
    bottom: 0,
    '@container (max-width: 640px)': { position: 'static', marginTop: '2px' },
  },
  content: {
    '& .ProseMirror': {
      minHeight: '22px',
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      borderRadius: tokens.borderRadiusMedium,
      backgroundColor: tokens.colorNeutralBackground1,
      outlineStyle: 'none',
      whiteSpace: 'pre-wrap',
    },
    '& .ProseMirror:hover': { border: `1px solid ${tokens.colorNeutralStroke1Hover}` },
    '& .ProseMirror-focused': {
      border: `1px solid ${tokens.colorCompoundBrandStroke}`,
      boxShadow: `0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    },
    '& .ProseMirror[contenteditable="false"]': { backgroundColor: tokens.colorNeutralBackground2 },
    '& .ProseMirror-focused:focus-within': { outline: '2px solid transparent' },
    '& sup[data-source]::after': { content: 'attr(data-number)' },
    // Between two references of one sentence the editor sets a mark for the cursor, at which the line would break.
    '& sup + .ProseMirror-separator:has(+ sup)': { display: 'none' },
    '& sup.ProseMirror-selectednode': { backgroundColor: tokens.colorBrandBackground2 },
    '& .selectedCell': { backgroundColor: tokens.colorBrandBackground2 },
  },
});

const tooLong =
  'That is too long for one text, so nothing was pasted. Paste it in parts, or keep the long version as a file and name it as a source.';

/** What an editor of rich text is given. The parent owns the text; a new one from outside replaces what is shown. */
export interface RichTextEditorProps {
  readonly value: RichText;
  readonly labelledBy: string;
  readonly readOnly?: boolean;
  readonly autoFocus?: boolean;
  readonly onChange: (value: RichText) => void;
  readonly onBlur: () => void;
}

/** Edits rich text in place, in our block schema. */
export function RichTextEditor(props: RichTextEditorProps): ReactNode {
  const styles = useStyles();
  const textStyles = useRichTextStyles();
  const { active, enter, leave: leaveBar } = useActive();
  const editor = useFollowingEditor(props);
  const leave = (event: FocusEvent): void => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    leaveBar();
    props.onBlur();
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- it only watches where the focus inside it goes
    <div
      className={styles.root}
      onFocus={enter}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key !== 'F10' || !event.altKey) return;
        event.preventDefault();
        takeSelection(editor);
        event.currentTarget.querySelector<HTMLElement>('[role="toolbar"] button')?.focus();
      }}
    >
      {active && editor.isEditable && (
        <div className={styles.toolbar}>
          <div className={styles.bar}>
            <EditorToolbar editor={editor} />
          </div>
        </div>
      )}
      <EditorContent editor={editor} className={mergeClasses(textStyles.text, styles.content)} />
    </div>
  );
}

/** Takes over what was selected a moment ago: the browser tells the editor only later, when the focus may be elsewhere. */
function takeSelection({ view, state, commands }: Editor): void {
  const selected = document.getSelection();
  const { anchorNode, focusNode } = selected ?? {};
  if (!(state.selection instanceof TextSelection) || !selected || !anchorNode || !focusNode) return;
  if (!view.dom.contains(anchorNode) || !view.dom.contains(focusNode)) return;
  const anchor = view.posAtDOM(anchorNode, selected.anchorOffset);
  const head = view.posAtDOM(focusNode, selected.focusOffset);
  commands.setTextSelection({ from: Math.min(anchor, head), to: Math.max(anchor, head) });
}

function useFollowingEditor(props: RichTextEditorProps): Editor {
  const { value, readOnly = false, labelledBy } = props;
  const numbers = useSourceNumbers();
  const shown = useRef(value);
  const notify = useNotify();
  const change = useRef(props.onChange);
  const refused = useRef(() => {
    notify({ intent: 'warning', title: tooLong });
  });
  useEffect(() => {
    change.current = props.onChange;
  });
  const editor = useEditor({
    extensions: richTextExtensions,
    content: toEditor(value),
    injectCSS: false,
    textDirection: 'auto',
    editable: !readOnly,
    autofocus: props.autoFocus === true ? 'end' : false,
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-labelledby': labelledBy },
      handleDOMEvents: { keydown: (_view, event) => event.key === 'Tab' },
      transformPastedHTML: cleanHtml,
      handlePaste: (view, _event, slice) => {
        const fits = fitsInto(view.state.doc, slice);
        if (!fits) refused.current();
        return !fits;
      },
    },
    onUpdate: ({ editor: changed }) => {
      const text = fromEditor(changed.getJSON());
      // The editor itself adds an empty line behind a list or a table, as it opens: nobody changed anything.
      if (JSON.stringify(text) === JSON.stringify(shown.current)) return;
      shown.current = text;
      change.current(text);
    },
  });
  useEffect(() => {
    if (value === shown.current || JSON.stringify(value) === JSON.stringify(shown.current)) return;
    shown.current = value;
    editor.chain().setMeta('addToHistory', false).setContent(toEditor(value), { emitUpdate: false }).run();
  }, [editor, value]);
  useEffect(() => {
    editor.setEditable(!readOnly, false);
  }, [editor, readOnly]);
  useEffect(() => {
    editor.view.dispatch(editor.state.tr.setMeta(setSourceNumbers, numbers).setMeta('addToHistory', false));
  }, [editor, numbers]);
  return editor;
}
