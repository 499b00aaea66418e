import { Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { nameAndOffice, peopleOf } from '#renderer/data/people-of';
import { useCommand } from '#renderer/data/use-command';
import { useDossier } from '#renderer/data/use-dossier';
import { useView } from '#renderer/data/use-view';
import { FormDialog } from '#renderer/ui/dialogs';
import { registered } from '#renderer/ui/forms/registered';
import { useDialogForm } from '#renderer/data/forms/use-dialog-form';
import { participantRoleLabels } from '#renderer/ui/labels';
import { calls } from '#shared/contract/calls';
import type { MeetingView } from '#shared/contract/views/meetings';
import { participantRoles } from '#shared/domain/meeting/meeting';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** Asks who else takes part, and in which part. */
export function AddParticipantDialog(props: {
  readonly meeting: MeetingView;
  readonly onClose: () => void;
}): ReactNode {
  const styles = useStyles();
  const { meeting } = props;
  const home = useDossier()?.home ?? 'Our side';
  const add = useCommand('participants.add');
  const everyone = useView('people.list', {}).data ?? [];
  const present = new Set(meeting.participants.map(({ person }) => person.id));
  const people = everyone.filter(({ id }) => !present.has(id));
  const relationship = meeting.relationship?.id ?? '';
  const { form, errors, submit } = useDialogForm({
    schema: calls['participants.add'].input,
    initial: { meeting: meeting.id, person: '', role: 'delegation' as const },
    run: add,
    done: props.onClose,
  });
  const sides = [
    { label: home, people: peopleOf(people, relationship, 'home') },
    { label: 'Their side', people: peopleOf(people, relationship, 'partner') },
  ];
  return (
    <FormDialog open title="Add a participant" submit="Add" onSubmit={submit} onClose={props.onClose}>
      <div className={styles.form}>
        <Field
          label="Person"
          required
          validationMessage={errors.person === undefined ? null : 'Choose a person.'}
        >
          <Select {...registered(form, 'person')}>
            <option value="">Choose a person</option>
            {sides.map((side) => (
              <optgroup key={side.label} label={side.label}>
                {side.people.map((person) => (
                  <option key={person.id} value={person.id}>
                    {nameAndOffice(person)}
                  </option>
                ))}
              </optgroup>
            ))}
          </Select>
        </Field>
        <Field label="Part">
          <Select {...registered(form, 'role')}>
            {participantRoles.map((role) => (
              <option key={role} value={role}>
                {participantRoleLabels[role]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </FormDialog>
  );
}
