import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useCommand } from '#renderer/data/use-command';
import { useView } from '#renderer/data/use-view';
import { FormDialog } from '#renderer/ui/dialogs';
import { registered } from '#renderer/ui/forms/registered';
import { resolveWith } from '#renderer/ui/forms/resolve-with';
import { calls } from '#shared/contract/calls';
import type { Side } from '#shared/domain/person/person';

/** Asks who a new person is, on which side, and in which relationship. */
export function NewPersonDialog(props: {
  readonly home: string;
  readonly onClose: () => void;
  readonly onMade: (person: string) => void;
}): ReactNode {
  const create = useCommand('people.create');
  const relationships = useView('relationships.list', {}).data ?? [];
  const form = useForm({
    resolver: resolveWith(calls['people.create'].input),
    defaultValues: {
      ...{ name: '', side: 'partner' as Side, office: '', organisation: '', principal: false },
      relationship: null as string | null,
    },
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
      title="New person"
      submit="Add the person"
      busy={isSubmitting}
      onSubmit={() => void submit()}
      onClose={props.onClose}
    >
      <Field label="Name" required validationMessage={errors.name?.message ?? null}>
        <Input {...registered(form, 'name')} />
      </Field>
      <Field label="Side">
        <Select {...registered(form, 'side')}>
          <option value="home">{props.home}</option>
          <option value="partner">Their side</option>
        </Select>
      </Field>
      <Field label="Office" validationMessage={errors.office?.message ?? null}>
        <Input {...registered(form, 'office')} />
      </Field>
      <Field label="Organisation" validationMessage={errors.organisation?.message ?? null}>
        <Input {...registered(form, 'organisation')} />
      </Field>
      <Field label="Relationship">
        <Select
          {...registered(form, 'relationship', {
            setValueAs: (value: string | null) => (value === '' ? null : value),
          })}
        >
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
