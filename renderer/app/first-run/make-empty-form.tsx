import { Field, Input, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import type { NoDossier } from '#renderer/app/first-run/no-dossier';
import {
  FolderField,
  MakingFoot,
  PassphraseFields,
  noPassphrase,
  passphraseProblem,
} from '#renderer/app/first-run/making-fields';
import { useMaking } from '#renderer/app/first-run/use-making';
import { registered } from '#renderer/ui/forms/registered';
import { resolveWith } from '#renderer/ui/forms/resolve-with';
import { timeZones } from '#renderer/ui/time-zones';
import { calls } from '#shared/contract/calls';
import type { ShippedScheme } from '#shared/domain/marking/shipped-schemes';

const schemeLabels: Readonly<Record<ShippedScheme, string>> = {
  'marking-in': 'India: security gradings of central secretariat practice',
  'marking-uk': 'United Kingdom: Government Security Classifications',
};

/** Makes an empty dossier: whose desk it is, its markings, its folder and passphrase. */
export function MakeEmptyForm({ status }: { readonly status: NoDossier }): ReactNode {
  const [folder, setFolder] = useState(status.emptyFolder);
  const [chosen, setChosen] = useState(noPassphrase);
  const making = useMaking('dossier.makeEmpty');
  const form = useForm({
    resolver: resolveWith(calls['dossier.makeEmpty'].input.omit({ folder: true, passphrase: true })),
    defaultValues: {
      title: '',
      home: '',
      department: '',
      scheme: 'marking-in' as ShippedScheme,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    },
  });
  const { errors } = form.formState;
  const submit = form.handleSubmit(async (values) => {
    const sealed = chosen.passphrase === '' ? {} : { passphrase: chosen.passphrase };
    await making.run({ ...values, ...sealed, folder });
  });
  return (
    <form
      noValidate
      style={{ display: 'contents' }}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Field label="Title of the dossier" required validationMessage={errors.title?.message ?? null}>
        <Input {...registered(form, 'title')} placeholder="Europe West desk" />
      </Field>
      <Field label="Our side, as papers name it" required validationMessage={errors.home?.message ?? null}>
        <Input {...registered(form, 'home')} placeholder="India" />
      </Field>
      <Field label="Department" validationMessage={errors.department?.message ?? null}>
        <Input {...registered(form, 'department')} />
      </Field>
      <Field label="Protective markings" validationMessage={errors.scheme?.message ?? null}>
        <Select {...registered(form, 'scheme')}>
          {Object.entries(schemeLabels).map(([id, label]) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Time zone of the capital" validationMessage={errors.timeZone?.message ?? null}>
        <Select {...registered(form, 'timeZone')}>
          {timeZones().map((zone) => (
            <option key={zone}>{zone}</option>
          ))}
        </Select>
      </Field>
      <FolderField value={folder} hint="An empty or a new folder." onChange={setFolder} />
      <PassphraseFields value={chosen} onChange={setChosen} />
      <MakingFoot
        {...making}
        disabled={folder.trim() === '' || passphraseProblem(chosen) !== null}
        label="Make the dossier"
      />
    </form>
  );
}
