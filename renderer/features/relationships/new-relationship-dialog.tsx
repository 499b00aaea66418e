import { Field, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useCommand } from '#renderer/data/use-command';
import { FormDialog } from '#renderer/ui/dialogs';
import { registered } from '#renderer/ui/forms/registered';
import { resolveWith } from '#renderer/ui/forms/resolve-with';
import { calls } from '#shared/contract/calls';

/** Asks with whom a new relationship is. */
export function NewRelationshipDialog(props: {
  readonly home: string;
  readonly onClose: () => void;
  readonly onMade: (relationship: string) => void;
}): ReactNode {
  const create = useCommand('relationships.create');
  const form = useForm({
    resolver: resolveWith(calls['relationships.create'].input),
    defaultValues: { partner: '' },
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
      title="New relationship"
      submit="Add the relationship"
      busy={isSubmitting}
      onSubmit={() => void submit()}
      onClose={props.onClose}
    >
      <Field
        label="Partner"
        required
        hint={`The other side; ours is ${props.home}.`}
        validationMessage={errors.partner?.message ?? null}
      >
        <Input {...registered(form, 'partner')} />
      </Field>
    </FormDialog>
  );
}
