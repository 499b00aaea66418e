import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular, Dismiss16Regular } from '@fluentui/react-icons';
import { useEffect, useState, type ReactNode, type SyntheticEvent } from 'react';
import { useSession } from '#renderer/data/session-context';
import { Panel } from '#renderer/ui/panel';
import { Section } from '#renderer/ui/section';
import { dictionaryChangeSchema, type DictionaryChange } from '#shared/contract/bridge';

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalM },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The words that a person taught the spelling: to see, to add to and to take out. In the desktop window alone. */
export function PersonalDictionary(): ReactNode {
  const styles = useStyles();
  const { desktop } = useSession();
  const [words, setWords] = useState<readonly string[]>([]);
  useEffect(() => {
    void desktop?.dictionary({ change: 'none' }).then(setWords);
  }, [desktop]);
  if (desktop === null) return null;
  const change = async (wanted: DictionaryChange): Promise<void> => {
    setWords(await desktop.dictionary(wanted));
  };
  return (
    <Section title="My dictionary" note={String(words.length)}>
      <Panel className={styles.body}>
        <p className={styles.text}>
          Words of your own that are spelt as they should be. They belong to this installation and stand in a
          file that is not sealed: add no word that gives something away.
        </p>
        {words.length > 0 && (
          <ul className={styles.list} aria-label="My dictionary">
            {words.map((word) => (
              <li key={word}>
                <Button
                  size="small"
                  iconPosition="after"
                  icon={<Dismiss16Regular />}
                  aria-label={`Take out: ${word}`}
                  onClick={() => void change({ change: 'forget', word })}
                >
                  {word}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <NewWord add={(word) => void change({ change: 'learn', word })} />
      </Panel>
    </Section>
  );
}

function NewWord({ add }: { readonly add: (word: string) => void }): ReactNode {
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const word = typed.trim();
  const isWord = dictionaryChangeSchema.safeParse({ change: 'learn', word }).success;
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!isWord) return;
    add(word);
    setTyped('');
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field
        label="New word"
        validationMessage={word === '' || isWord ? null : 'Give one word, without spaces.'}
      >
        <Input
          value={typed}
          onChange={(_event, { value }) => {
            setTyped(value);
          }}
        />
      </Field>
      <Button type="submit" icon={<Add20Regular />} disabled={!isWord}>
        Add
      </Button>
    </form>
  );
}
