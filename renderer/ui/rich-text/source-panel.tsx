import { Button, Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { Editor } from '@tiptap/react';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { attachSource } from '#renderer/ui/rich-text/attach-source';
import { useFocusInside } from '#renderer/ui/use-focus-inside';
import { linkAddress } from '#renderer/ui/rich-text/link-address';
import type { NewSource, SourceChoice } from '#renderer/ui/rich-text/source-choice';

const useStyles = makeStyles({
  root: {
    width: '420px',
    position: 'absolute',
    top: 0,
    right: 0,
    maxWidth: '100cqw',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
    marginBottom: '2px',
    '@container (max-width: 640px)': { position: 'static', width: '100%' },
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, justifyContent: 'flex-end' },
});

const nothing: NewSource = { publisher: '', title: '', date: null, url: '' };

/** Chooses the source of the sentence in which the cursor stands, or takes a new one down. */
export function SourcePanel(props: {
  readonly editor: Editor;
  readonly choice: SourceChoice;
  readonly onDone: () => void;
}): ReactNode {
  const styles = useStyles();
  const { editor, choice, onDone } = props;
  const [source, setSource] = useState('');
  const [made, setMade] = useState(nothing);
  const panel = useFocusInside<HTMLDivElement>();
  const [problem, setProblem] = useState('');
  const attach = async (): Promise<void> => {
    const wrong = source === '' ? problemOf(made) : '';
    setProblem(wrong);
    if (wrong !== '') return;
    const id = source === '' ? await choice.create({ ...made, url: linkAddress(made.url) ?? '' }) : source;
    if (id === null) return;
    attachSource(editor, id);
    onDone();
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      editor.commands.focus();
      onDone();
    }
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      void attach();
    }
  };
  return (
    <div
      ref={panel}
      className={styles.root}
      role="group"
      aria-label="Source of this sentence"
      onKeyDownCapture={keys}
    >
      <Field label="Source" size="small">
        <Select
          size="small"
          value={source}
          onChange={(_event, { value }) => {
            setSource(value);
          }}
        >
          <option value="">A new source</option>
          {choice.sources.map(({ id, publisher, title }) => (
            <option key={id} value={id}>
              {publisher}: {title}
            </option>
          ))}
        </Select>
      </Field>
      {source === '' && <NewSourceFields source={made} change={setMade} problem={problem} />}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={() => void attach()}>
          Attach the source
        </Button>
        <Button
          size="small"
          onClick={() => {
            editor.commands.focus();
            onDone();
          }}
        >
          Cancel
        </Button>
      </div>
    </div>
  );
}

function problemOf({ title, url, date }: NewSource): string {
  if (title.trim() === '') return 'Give the source a title.';
  if (url.trim() !== '' && linkAddress(url) === undefined) return 'The address must be an https: address.';
  return date === null || /^\d{4}(-\d{2}(-\d{2})?)?$/u.test(date)
    ? ''
    : 'Write the date as 2024-07-24, 2024-07 or 2024.';
}

function NewSourceFields(props: {
  readonly source: NewSource;
  readonly change: (source: NewSource) => void;
  readonly problem: string;
}): ReactNode {
  const { source, change, problem } = props;
  return (
    <>
      <Field label="Title" size="small" validationMessage={problem === '' ? null : problem}>
        <Input
          size="small"
          value={source.title}
          onChange={(_event, { value }) => {
            change({ ...source, title: value });
          }}
        />
      </Field>
      <Field label="Publisher" size="small">
        <Input
          size="small"
          value={source.publisher}
          onChange={(_event, { value }) => {
            change({ ...source, publisher: value });
          }}
        />
      </Field>
      <Field label="Date (year, month or day)" size="small">
        <Input
          size="small"
          placeholder="2024-07-24"
          value={source.date ?? ''}
          onChange={(_event, { value }) => {
            change({ ...source, date: value.trim() === '' ? null : value.trim() });
          }}
        />
      </Field>
      <Field label="Address" size="small">
        <Input
          size="small"
          placeholder="https://"
          value={source.url}
          onChange={(_event, { value }) => {
            change({ ...source, url: value });
          }}
        />
      </Field>
    </>
  );
}
