import { Field, Input, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCommand } from '#renderer/data/use-command';
import { FormDialog } from '#renderer/ui/dialogs';
import { emptyAsNone, registered } from '#renderer/ui/forms/registered';
import { useDialogForm } from '#renderer/data/forms/use-dialog-form';
import { calls } from '#shared/contract/calls';
import type { TopicRow } from '#shared/contract/views/topics';
import { keptForms } from '#shared/domain/drafts/kept-form';

const { title, texts } = keptForms.topic;

/** Asks for the title of a new topic and the place it stands in. */
export function NewTopicDialog(props: {
  readonly relationship: string;
  readonly rows: readonly TopicRow[];
  readonly under: string | null;
  readonly onClose: () => void;
  readonly onMade: (topic: string) => void;
}): ReactNode {
  const create = useCommand('topics.create');
  const { form, errors, submit, draft } = useDialogForm({
    schema: calls['topics.create'].input,
    initial: { relationship: props.relationship, under: props.under, title: '' },
    keptAs: { form: 'topic', record: props.relationship },
    run: create,
    done: (made) => {
      props.onClose();
      props.onMade(made.id);
    },
  });
  return (
    <FormDialog
      open
      title={title}
      submit="Add the topic"
      onSubmit={submit}
      onClose={props.onClose}
      draft={draft}
    >
      <Field label={texts.title} required validationMessage={errors.title?.message ?? null}>
        <Input {...registered(form, 'title')} />
      </Field>
      <Field label="Stands under">
        <Select {...registered(form, 'under', emptyAsNone)}>
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
