import { Field, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { nameAndOffice, peopleOf } from '#renderer/data/people-of';
import { useCommand } from '#renderer/data/use-command';
import { useDossier } from '#renderer/data/use-dossier';
import { useRelationship } from '#renderer/data/use-relationship';
import { useView } from '#renderer/data/use-view';
import { FormDialog } from '#renderer/ui/dialogs';
import type { NegotiationView } from '#shared/contract/views/registers';

/** Asks who leads the talks: a person of either side who is not named yet. */
export function NewNegotiatorDialog(props: {
  readonly negotiation: NegotiationView;
  readonly onClose: () => void;
}): ReactNode {
  const { negotiation } = props;
  const create = useCommand('negotiators.create');
  const home = useDossier()?.home ?? 'Our side';
  const relationship = useRelationship().current ?? '';
  const everyone = useView('people.list', {}).data ?? [];
  const [person, setPerson] = useState('');
  const [missing, setMissing] = useState(false);
  const named = new Set(negotiation.negotiators.map((one) => one.person.id));
  const people = everyone.filter(({ id }) => !named.has(id));
  const submit = async (): Promise<void> => {
    setMissing(person === '');
    if (person === '') return;
    if ((await create({ negotiation: negotiation.id, person })) !== null) props.onClose();
  };
  return (
    <FormDialog open title="New lead negotiator" submit="Add" onSubmit={submit} onClose={props.onClose}>
      <Field label="Person" required validationMessage={missing ? 'Choose a person.' : null}>
        <Select
          value={person}
          onChange={(_event, { value }) => {
            setPerson(value);
          }}
        >
          <option value="">Choose a person</option>
          {[
            { label: home, of: peopleOf(people, relationship, 'home') },
            { label: 'Their side', of: peopleOf(people, relationship, 'partner') },
          ].map((side) => (
            <optgroup key={side.label} label={side.label}>
              {side.of.map((one) => (
                <option key={one.id} value={one.id}>
                  {nameAndOffice(one)}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
    </FormDialog>
  );
}
