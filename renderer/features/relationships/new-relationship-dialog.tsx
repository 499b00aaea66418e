import { Field, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCommand } from '#renderer/data/use-command';
import { FormDialog } from '#renderer/ui/dialogs';
import { registered } from '#renderer/ui/forms/registered';
import { useDialogForm } from '#renderer/data/forms/use-dialog-form';
import { calls } from '#shared/contract/calls';
import { keptForms } from '#shared/domain/drafts/kept-form';
import { settingsId } from '#shared/domain/settings/dossier-settings';

const { title, texts } = keptForms.relationship;

/** Asks with whom a new relationship is. */
export function NewRelationshipDialog(props: {
  readonly home: string;
  readonly onClose: () => void;
  readonly onMade: (relationship: string) => void;
}): ReactNode {
  const create = useCommand('relationships.create');
  const { form, errors, submit, draft } = useDialogForm({
    schema: calls['relationships.create'].input,
    initial: { partner: '' },
    keptAs: { form: 'relationship', record: settingsId },
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
      submit="Add the relationship"
      onSubmit={submit}
      onClose={props.onClose}
      draft={draft}
    >
      <Field
        label={texts.partner}
        required
        hint={`The other side; ours is ${props.home}.`}
        validationMessage={errors.partner?.message ?? null}
      >
        <Input {...registered(form, 'partner')} />
      </Field>
    </FormDialog>
  );
}
