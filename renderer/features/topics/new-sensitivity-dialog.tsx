import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { useFormDraft } from '#renderer/data/forms/use-form-draft';
import { useCommand } from '#renderer/data/use-command';
import { FormDialog } from '#renderer/ui/dialogs';
import { RichTextEditor } from '#renderer/ui/rich-text/rich-text-editor';
import { keptForms } from '#shared/domain/drafts/kept-form';
import { isBlank } from '#shared/domain/rich-text/read';
import type { RichText } from '#shared/domain/rich-text/rich-text';

const useStyles = makeStyles({
  label: { ...typographyStyles.body1, display: 'block', minHeight: '34px' },
  problem: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200, margin: 0 },
});

const { title, texts } = keptForms.sensitivity;

/** Asks for a new sensitivity of a topic. */
export function NewSensitivityDialog(props: {
  readonly topic: string;
  readonly onClose: () => void;
}): ReactNode {
  const styles = useStyles();
  const label = useId();
  const add = useCommand('topics.addSensitivity');
  const draft = useFormDraft({ form: 'sensitivity', record: props.topic }, { text: [] as RichText });
  const [text, setText] = useState(draft.initial.text);
  const [problem, setProblem] = useState('');
  const submit = async (): Promise<void> => {
    if (isBlank(text)) setProblem('Write what to avoid, and why.');
    else if ((await add({ topic: props.topic, text })) !== null) {
      draft.end();
      props.onClose();
    }
  };
  return (
    <FormDialog
      open
      title={title}
      submit="Add the sensitivity"
      onSubmit={submit}
      onClose={props.onClose}
      draft={draft}
    >
      <span className={styles.label} id={label}>
        {texts.text}
      </span>
      <RichTextEditor
        value={text}
        labelledBy={label}
        onChange={(typed) => {
          setText(typed);
          draft.typed({ text: typed });
        }}
        onBlur={() => undefined}
      />
      {problem !== '' && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </FormDialog>
  );
}
