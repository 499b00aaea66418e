import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Controller } from 'react-hook-form';
import { useCommand } from '#renderer/data/use-command';
import { useView } from '#renderer/data/use-view';
import { FormDialog } from '#renderer/ui/dialogs';
import { emptyAsNone, registered } from '#renderer/ui/forms/registered';
import { useDialogForm } from '#renderer/data/forms/use-dialog-form';
import { calls } from '#shared/contract/calls';
import { keptForms } from '#shared/domain/drafts/kept-form';
import { settingsId } from '#shared/domain/settings/dossier-settings';

const { title, texts } = keptForms.person;

/** Asks who a new person is, on which side, and in which relationship. */
export function NewPersonDialog(props: {
  readonly home: string;
  /** The relationship that is offered first. */
  readonly relationship: string | null;
  readonly onClose: () => void;
  readonly onMade: (person: string) => void;
}): ReactNode {
  const create = useCommand('people.create');
  const relationships = useView('relationships.list', {}).data ?? [];
  const { form, errors, submit, draft } = useDialogForm({
    schema: calls['people.create'].input,
    initial: {
      ...{ name: '', side: 'partner', office: '', organisation: '', principal: false },
      relationship: props.relationship,
    },
    keptAs: { form: 'person', record: settingsId },
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
      submit="Add the person"
      onSubmit={submit}
      onClose={props.onClose}
      draft={draft}
    >
      <Field label={texts.name} required validationMessage={errors.name?.message ?? null}>
        <Input {...registered(form, 'name')} />
      </Field>
      <Field label="Side">
        <Select {...registered(form, 'side')}>
          <option value="home">{props.home}</option>
          <option value="partner">Their side</option>
        </Select>
      </Field>
      <Field label={texts.office} validationMessage={errors.office?.message ?? null}>
        <Input {...registered(form, 'office')} />
      </Field>
      <Field label={texts.organisation} validationMessage={errors.organisation?.message ?? null}>
        <Input {...registered(form, 'organisation')} />
      </Field>
      <Field label="Relationship">
        <Select {...registered(form, 'relationship', emptyAsNone)}>
          <option value="">None</option>
          {relationships.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Controller
        control={form.control}
        name="principal"
        render={({ field }) => (
          <Checkbox
            label="A principal: points are drafted for them, or they sit opposite one"
            checked={field.value}
            onChange={(_event, { checked }) => {
              field.onChange(checked === true);
            }}
          />
        )}
      />
    </FormDialog>
  );
}
