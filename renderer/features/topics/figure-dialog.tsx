import { Button, Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { Controller } from 'react-hook-form';
import { z } from '#shared/domain/zod';
import { useCommand } from '#renderer/data/use-command';
import { FormDialog } from '#renderer/ui/dialogs';
import { registered } from '#renderer/ui/forms/registered';
import { useDialogForm } from '#renderer/data/forms/use-dialog-form';
import { useSourceChoice } from '#renderer/ui/rich-text/source-choice';
import type { TopicView } from '#shared/contract/views/topics';
import { keptForms } from '#shared/domain/drafts/kept-form';
import { partialDateSchema, recordIdSchema } from '#shared/domain/record/field';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  pair: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalM },
  chosen: { listStyleType: 'none', margin: 0, padding: 0 },
});

type Figure = TopicView['figures'][number];

const schema = z.object({
  label: z.string().trim().min(1).max(500),
  value: z.number().nullable(),
  unit: z.string().max(500),
  asOf: partialDateSchema.nullable(),
  sources: z.array(recordIdSchema).max(20),
});

/** What a person typed as a number: a comma sets thousands apart, as everywhere in this window. */
function numberIn(text: unknown): unknown {
  if (typeof text !== 'string') return text;
  const plain = text.replaceAll(',', '').trim();
  return plain === '' ? null : Number(plain);
}

const wording = {
  label: 'Say what the figure counts, in at most 500 characters.',
  value: 'Write a number, or leave it empty.',
  asOf: 'Write a date as 2024-07-24, 2024-07 or 2024.',
};

function valuesOf(figure: Figure | null): z.input<typeof schema> {
  if (figure === null) return { label: '', value: null, unit: '', asOf: null, sources: [] };
  const { label, value, unit, asOf, sources } = figure;
  return { label, value, unit, asOf, sources: [...sources] };
}

const { texts } = keptForms.figure;

/** Asks for a key figure: what it counts, how much, as of when, and who says so. */
export function FigureDialog(props: {
  readonly topic: string;
  readonly figure: Figure | null;
  readonly onClose: () => void;
}): ReactNode {
  const styles = useStyles();
  const { figure, topic } = props;
  const add = useCommand('topics.addFigure');
  const update = useCommand('topics.updateFigure');
  const { form, errors, submit, draft } = useDialogForm({
    schema: schema,
    initial: valuesOf(figure),
    wording,
    keptAs: { form: 'figure', record: figure?.id ?? topic },
    run: (values) => (figure === null ? add({ topic, ...values }) : update({ figure: figure.id, ...values })),
    done: props.onClose,
  });
  return (
    <FormDialog
      open
      title={figure === null ? 'New key figure' : 'Key figure'}
      submit={figure === null ? 'Add the figure' : 'Save the figure'}
      onSubmit={submit}
      onClose={props.onClose}
      draft={draft}
    >
      <div className={styles.form}>
        <Field label={texts.label} required {...problemOf(errors.label)}>
          <Input {...registered(form, 'label')} />
        </Field>
        <div className={styles.pair}>
          <Field label="Value" {...problemOf(errors.value)}>
            <Input inputMode="decimal" {...registered(form, 'value', { setValueAs: numberIn })} />
          </Field>
          <Field label={texts.unit}>
            <Input {...registered(form, 'unit')} />
          </Field>
        </div>
        <Field label="As of (2024-07-24, 2024-07 or 2024)" {...problemOf(errors.asOf)}>
          <Input
            {...registered(form, 'asOf', {
              setValueAs: (value: string | null) =>
                value === null || value.trim() === '' ? null : value.trim(),
            })}
          />
        </Field>
        <Controller
          control={form.control}
          name="sources"
          render={({ field }) => <SourcesChosen chosen={field.value} choose={field.onChange} />}
        />
      </div>
    </FormDialog>
  );
}

function problemOf(error: { readonly message?: string | undefined } | undefined): {
  readonly validationMessage: string | null;
} {
  return { validationMessage: error?.message ?? null };
}

function SourcesChosen(props: {
  readonly chosen: readonly string[];
  readonly choose: (sources: readonly string[]) => void;
}): ReactNode {
  const styles = useStyles();
  const { chosen, choose } = props;
  const sources = useSourceChoice()?.sources ?? [];
  const nameOf = (id: string): string => {
    const source = sources.find((each) => each.id === id);
    return source === undefined ? id : `${source.publisher}: ${source.title}`;
  };
  return (
    <div>
      <Field label="Sources" hint="A new source is taken down from an editor of the brief.">
        <Select
          value=""
          onChange={(_event, { value }) => {
            if (value !== '') choose([...chosen, value]);
          }}
        >
          <option value="">Choose a source</option>
          {sources
            .filter(({ id }) => !chosen.includes(id))
            .map(({ id }) => (
              <option key={id} value={id}>
                {nameOf(id)}
              </option>
            ))}
        </Select>
      </Field>
      <ul className={styles.chosen}>
        {chosen.map((id) => (
          <li key={id}>
            {nameOf(id)}{' '}
            <Button
              appearance="subtle"
              size="small"
              icon={<Dismiss16Regular />}
              aria-label={`Take off: ${nameOf(id)}`}
              onClick={() => {
                choose(chosen.filter((other) => other !== id));
              }}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
