import { Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCommand } from '#renderer/data/use-command';
import { useView } from '#renderer/data/use-view';
import { FormDialog } from '#renderer/ui/dialogs';
import { emptyAsNone, registered } from '#renderer/ui/forms/registered';
import { useDialogForm } from '#renderer/data/forms/use-dialog-form';
import { calls } from '#shared/contract/calls';
import { keptForms } from '#shared/domain/drafts/kept-form';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

const { title, texts } = keptForms.commitment;

/** Asks for a new commitment; the rest of it is written in its own dialog, which opens next. */
export function NewCommitmentDialog(props: {
  readonly relationship: string;
  readonly onClose: () => void;
  readonly onMade: (commitment: string) => void;
}): ReactNode {
  const styles = useStyles();
  const create = useCommand('commitments.create');
  const meetings = useView('meetings.list', {}).data ?? [];
  const { form, errors, submit, draft } = useDialogForm({
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
    keptAs: { form: 'commitment', record: props.relationship },
    run: create,
    done: (made) => {
      props.onMade(made.id);
    },
  });
  return (
    <FormDialog
      open
      title={title}
      submit="Add the commitment"
      onSubmit={submit}
      onClose={props.onClose}
      draft={draft}
    >
      <div className={styles.form}>
        <Field
          label={texts.title}
          required
          validationState={errors.title === undefined ? 'none' : 'error'}
          validationMessage={errors.title?.message ?? null}
        >
          <Input {...registered(form, 'title')} />
        </Field>
        <Field label={texts.homeOwner}>
          <Input {...registered(form, 'homeOwner')} />
        </Field>
        <Field label={texts.partnerOwner}>
          <Input {...registered(form, 'partnerOwner')} />
        </Field>
        <Field label="Due">
          <Input type="date" {...registered(form, 'dueDate', emptyAsNone)} />
        </Field>
        <Field label="Origin">
          <Select key={meetings.length} {...registered(form, 'meeting', emptyAsNone)}>
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
