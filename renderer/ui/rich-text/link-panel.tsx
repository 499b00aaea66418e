import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { Editor } from '@tiptap/react';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { useFocusInside } from '#renderer/ui/use-focus-inside';
import { linkAddress } from '#renderer/ui/rich-text/link-address';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
    marginBottom: '2px',
  },
  address: { width: '300px', maxWidth: '100%' },
});

/** Asks for the address of a link; the words selected bear it, or its own letters where none are. */
export function LinkPanel(props: { readonly editor: Editor; readonly onDone: () => void }): ReactNode {
  const styles = useStyles();
  const { editor, onDone } = props;
  const known: unknown = editor.getAttributes('link').href;
  const [typed, setTyped] = useState(typeof known === 'string' ? known : '');
  const panel = useFocusInside<HTMLDivElement>();
  const [refused, setRefused] = useState(false);
  const set = (): void => {
    const address = linkAddress(typed);
    setRefused(address === undefined);
    if (address === undefined) return;
    setLink(editor, address, typed.trim());
    onDone();
  };
  const remove = (): void => {
    editor.chain().focus().extendMarkRange('link').unsetLink().run();
    onDone();
  };
  return (
    <div ref={panel} className={styles.root} role="group" aria-label="Link">
      <Field
        validationState={refused ? 'error' : 'none'}
        validationMessage={refused ? 'Only https: and mailto: addresses can be linked.' : null}
      >
        <Input
          className={styles.address}
          size="small"
          aria-label="Address of the link"
          placeholder="https://"
          value={typed}
          onChange={(_event, { value }) => {
            setTyped(value);
          }}
          onKeyDown={(event: KeyboardEvent) => {
            if (event.key === 'Escape') {
              event.stopPropagation();
              editor.commands.focus();
              onDone();
            }
            if (event.key === 'Enter') {
              event.preventDefault();
              set();
            }
          }}
        />
      </Field>
      <Button size="small" appearance="primary" onClick={set}>
        Set the link
      </Button>
      {typeof known === 'string' && (
        <Button size="small" onClick={remove}>
          Remove
        </Button>
      )}
    </div>
  );
}

function setLink(editor: Editor, href: string, typed: string): void {
  const chain = editor.chain().focus().extendMarkRange('link');
  if (editor.state.selection.empty && !editor.isActive('link')) {
    chain.insertContent({ type: 'text', text: typed, marks: [{ type: 'link', attrs: { href } }] }).run();
    return;
  }
  chain.setLink({ href }).run();
}
