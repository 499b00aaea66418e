import { Toolbar, ToolbarButton, ToolbarDivider, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentText20Regular, Link20Regular } from '@fluentui/react-icons';
import { useEditorState, type Editor } from '@tiptap/react';
import { useState, type ReactNode } from 'react';
import { LinkPanel } from '#renderer/ui/rich-text/link-panel';
import { useSourceChoice } from '#renderer/ui/rich-text/source-choice';
import { SourcePanel } from '#renderer/ui/rich-text/source-panel';
import { activeLooks, blockTools, textTools, type Tool } from '#renderer/ui/rich-text/tools';
import { rowColours } from '#renderer/ui/theme';

const useStyles = makeStyles({
  root: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow4,
    padding: '1px',
    flexWrap: 'wrap',
    marginBottom: '2px',
  },
  on: { backgroundColor: rowColours.selected, color: tokens.colorBrandForeground1 },
});

/** Marks, links, sources, lists and tables for the editor that has the focus. */
export function EditorToolbar({ editor }: { readonly editor: Editor }): ReactNode {
  const styles = useStyles();
  const sources = useSourceChoice();
  const [panel, setPanel] = useState<'link' | 'source' | null>(null);
  const active = useEditorState({ editor, selector: ({ editor: current }) => activeLooks(current) });
  const done = (): void => {
    setPanel(null);
  };
  const opens = (which: 'link' | 'source') => () => {
    setPanel(which);
  };
  if (panel === 'link') return <LinkPanel editor={editor} onDone={done} />;
  if (panel === 'source' && sources !== null)
    return <SourcePanel editor={editor} choice={sources} onDone={done} />;
  return (
    <Toolbar size="small" aria-label="Text formatting" className={styles.root}>
      <Tools tools={textTools(editor, active)} />
      <ToolButton label="Link" icon={<Link20Regular />} on={active.link} run={opens('link')} />
      {sources !== null && (
        <ToolButton
          label="Source of this sentence"
          icon={<DocumentText20Regular />}
          on={false}
          run={opens('source')}
        />
      )}
      <ToolbarDivider />
      <Tools tools={blockTools(editor, active)} />
    </Toolbar>
  );
}

function Tools({ tools }: { readonly tools: readonly Tool[] }): ReactNode {
  return tools.map((tool) => <ToolButton key={tool.label} {...tool} />);
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
