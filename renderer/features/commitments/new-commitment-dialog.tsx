import { Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCommand } from '#renderer/data/use-command';
import { useView } from '#renderer/data/use-view';
import { FormDialog } from '#renderer/ui/dialogs';
import { emptyAsNone, registered } from '#renderer/ui/forms/registered';
import { useDialogForm } from '#renderer/ui/forms/use-dialog-form';
import { calls } from '#shared/contract/calls';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** Asks for a new commitment; the rest of it is written in its own dialog, which opens next. */
export function NewCommitmentDialog(props: {
  readonly relationship: string;
  readonly onClose: () => void;
  readonly onMade: (commitment: string) => void;
}): ReactNode {
  const styles = useStyles();
  const create = useCommand('commitments.create');
  const meetings = useView('meetings.list', {}).data ?? [];
  const { form, errors, submit } = useDialogForm({
    schema: calls['commitments.create'].input,
    initial: {
      relationship: props.relationship,
      title: '',
      homeOwner: '',
      partnerOwner: '',
      dueDate: null as string | null,
      meeting: null as string | null,
      topics: [] as string[],
    },
    run: create,
    done: (made) => {
      props.onMade(made.id);
    },
  });
  return (
    <FormDialog
      open
      title="New commitment"
      submit="Add the commitment"
      onSubmit={submit}
      onClose={props.onClose}
    >
      <div className={styles.form}>
        <Field
          label="What was promised"
          required
          validationState={errors.title === undefined ? 'none' : 'error'}
          validationMessage={errors.title?.message ?? null}
        >
          <Input {...registered(form, 'title')} />
        </Field>
        <Field label="Owner on our side">
          <Input {...registered(form, 'homeOwner')} />
        </Field>
        <Field label="Owner on their side">
          <Input {...registered(form, 'partnerOwner')} />
        </Field>
        <Field label="Due">
          <Input type="date" {...registered(form, 'dueDate', emptyAsNone)} />
        </Field>
        <Field label="Origin">
          <Select {...registered(form, 'meeting', emptyAsNone)}>
            <option value="">No meeting</option>
            {meetings
              .filter(({ relationship }) => relationship?.id === props.relationship)
              .map(({ id, title, date }) => (
                <option key={id} value={id}>
                  {[date ?? '', title].filter(Boolean).join(' ')}
                </option>
              ))}
          </Select>
        </Field>
      </div>
    </FormDialog>
  );
}
