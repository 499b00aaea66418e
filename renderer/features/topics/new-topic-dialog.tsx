import { Field, Input, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useCommand } from '#renderer/data/use-command';
import { FormDialog } from '#renderer/ui/dialogs';
import { registered } from '#renderer/ui/forms/registered';
import { resolveWith } from '#renderer/ui/forms/resolve-with';
import { calls } from '#shared/contract/calls';
import type { TopicRow } from '#shared/contract/views/topics';

/** Asks for the title of a new topic and the place it stands in. */
export function NewTopicDialog(props: {
  readonly relationship: string;
  readonly rows: readonly TopicRow[];
  readonly under: string | null;
  readonly onClose: () => void;
  readonly onMade: (topic: string) => void;
}): ReactNode {
  const create = useCommand('topics.create');
  const form = useForm({
    resolver: resolveWith(calls['topics.create'].input),
    defaultValues: { relationship: props.relationship, under: props.under, title: '' },
  });
  const { errors, isSubmitting } = form.formState;
  const submit = form.handleSubmit(async (values) => {
    const made = await create(values);
    if (made === null) return;
    props.onClose();
    props.onMade(made.id);
  });
  return (
    <FormDialog
      open
      title="New topic"
      submit="Add the topic"
      busy={isSubmitting}
      onSubmit={() => void submit()}
      onClose={props.onClose}
    >
      <Field label="Title" required validationMessage={errors.title?.message ?? null}>
        <Input {...registered(form, 'title')} />
      </Field>
      <Field label="Stands under">
        <Select
          {...registered(form, 'under', {
            setValueAs: (value: string | null) => (value === '' ? null : value),
          })}
        >
          <option value="">Nothing: at the top</option>
          {props.rows.map((row) => (
            <option key={row.id} value={row.id}>
              {'\u2003'.repeat(row.depth)}
              {row.title}
            </option>
          ))}
        </Select>
      </Field>
    </FormDialog>
  );
}
