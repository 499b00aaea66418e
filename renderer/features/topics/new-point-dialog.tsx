import { Field, Select, Textarea, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { useFormDraft } from '#renderer/data/forms/use-form-draft';
import { useKept } from '#renderer/data/forms/use-dialog-form';
import { useCommand } from '#renderer/data/use-command';
import { FormDialog } from '#renderer/ui/dialogs';
import { registered } from '#renderer/ui/forms/registered';
import { resolveWith } from '#renderer/ui/forms/resolve-with';
import { pointTriageLabels, pointUseLabels } from '#renderer/ui/labels';
import { RichTextEditor } from '#renderer/ui/rich-text/rich-text-editor';
import { calls } from '#shared/contract/calls';
import { keptForms } from '#shared/domain/drafts/kept-form';
import { isBlank } from '#shared/domain/rich-text/read';
import type { RichText } from '#shared/domain/rich-text/rich-text';
import { pointTriages, pointUses, type PointUse } from '#shared/domain/talking-point/talking-point';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  label: { ...typographyStyles.body1, display: 'block', minHeight: '34px' },
  problem: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200, margin: 0 },
});

const { title, texts } = keptForms.point;

/** Asks for a new talking point of a topic. */
export function NewPointDialog(props: {
  readonly topic: string;
  readonly use: PointUse;
  readonly onClose: () => void;
}): ReactNode {
  const styles = useStyles();
  const wordingLabel = useId();
  const create = useCommand('points.create');
  const draft = useFormDraft(
    { form: 'point', record: props.topic },
    { topic: props.topic, use: props.use, question: '', text: [] as RichText, triage: 'certain' as const },
  );
  const form = useForm({
    resolver: resolveWith(calls['points.create'].input),
    defaultValues: draft.initial,
  });
  useKept(form, draft.typed);
  const use = useWatch({ control: form.control, name: 'use' });
  const { errors } = form.formState;
  const submit = form.handleSubmit(async (values) => {
    if (isBlank(values.text)) {
      form.setError('text', { message: 'Write what is to be said.' });
      return;
    }
    if ((await create(values)) === null) return;
    draft.end();
    props.onClose();
  });
  return (
    <FormDialog
      open
      title={title}
      submit="Add the point"
      onSubmit={submit}
      onClose={props.onClose}
      draft={draft}
    >
      <div className={styles.form}>
        <Field label="For">
          <Select {...registered(form, 'use')}>
            {pointUses.map((name) => (
              <option key={name} value={name}>
                {pointUseLabels[name]}
              </option>
            ))}
          </Select>
        </Field>
        {use === 'respond' && (
          <Field label={texts.question}>
            <Textarea {...registered(form, 'question')} />
          </Field>
        )}
        <div>
          <span className={styles.label} id={wordingLabel}>
            {texts.text}
          </span>
          <Controller
            control={form.control}
            name="text"
            render={({ field }) => (
              <RichTextEditor
                value={field.value as RichText}
                labelledBy={wordingLabel}
                onChange={field.onChange}
                onBlur={field.onBlur}
              />
            )}
          />
          {errors.text?.message !== undefined && (
            <p className={styles.problem} role="alert">
              {errors.text.message}
            </p>
          )}
        </div>
        <Field label="Triage">
          <Select {...registered(form, 'triage')}>
            {pointTriages.map((triage) => (
              <option key={triage} value={triage}>
                {pointTriageLabels[triage]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </FormDialog>
  );
}
