import { Field, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCommand } from '#renderer/data/use-command';
import { FormDialog } from '#renderer/ui/dialogs';
import { registered } from '#renderer/ui/forms/registered';
import { useDialogForm } from '#renderer/ui/forms/use-dialog-form';
import { calls } from '#shared/contract/calls';

/** Asks with whom a new relationship is. */
export function NewRelationshipDialog(props: {
  readonly home: string;
  readonly onClose: () => void;
  readonly onMade: (relationship: string) => void;
}): ReactNode {
  const create = useCommand('relationships.create');
  const { form, errors, submit } = useDialogForm({
    schema: calls['relationships.create'].input,
    initial: { partner: '' },
    run: create,
    done: (made) => {
      props.onClose();
      props.onMade(made.id);
    },
  });
  return (
    <FormDialog
      open
      title="New relationship"
      submit="Add the relationship"
      onSubmit={submit}
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
