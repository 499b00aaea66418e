import { Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { peopleOf } from '#renderer/features/meetings/people-of';
import { useCommand } from '#renderer/data/use-command';
import { useDossier } from '#renderer/data/use-dossier';
import { useView } from '#renderer/data/use-view';
import { FormDialog } from '#renderer/ui/dialogs';
import { resolveWith } from '#renderer/ui/forms/resolve-with';
import { meetingKindLabels } from '#renderer/ui/labels';
import { Loading } from '#renderer/ui/states';
import { calls } from '#shared/contract/calls';
import type { MeetingRow } from '#shared/contract/views/meetings';
import type { PersonRow } from '#shared/contract/views/people';
import type { RelationshipView } from '#shared/contract/views/topics';
import { meetingKinds } from '#shared/domain/meeting/meeting';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  wide: { gridColumn: '1 / -1' },
});

interface NewMeetingProps {
  readonly onClose: () => void;
  readonly onMade: (meeting: string) => void;
}

/** Asks for what a new meeting needs, and makes it with its two heads of delegation. */
export function NewMeetingDialog(props: NewMeetingProps): ReactNode {
  const relationships = useView('relationships.list', {}).data;
  const people = useView('people.list', {}).data;
  const meetings = useView('meetings.list', {}).data;
  if (relationships === undefined || people === undefined || meetings === undefined) return <Loading />;
  return <NewMeetingForm {...props} relationships={relationships} people={people} meetings={meetings} />;
}

const emptyIsNull = { setValueAs: (value: string | null) => (value === '' ? null : value) };

function NewMeetingForm(
  props: NewMeetingProps & {
    readonly relationships: readonly RelationshipView[];
    readonly people: readonly PersonRow[];
    readonly meetings: readonly MeetingRow[];
  },
): ReactNode {
  const styles = useStyles();
  const today = useDossier()?.today ?? '';
  const create = useCommand('meetings.create');
  const { relationships, people, meetings } = props;
  const form = useForm({
    resolver: resolveWith(calls['meetings.create'].input),
    defaultValues: {
      relationship: (relationships.find(({ main }) => main) ?? relationships[0])?.id ?? '',
      title: '',
      type: 'bilateral',
      date: today,
      startTime: '10:00',
      minutes: 45,
      timeZone: meetings.at(-1)?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
      place: '',
      counterpart: null,
      principal: null,
    },
  });
  const { errors, isSubmitting } = form.formState;
  const submit = form.handleSubmit(async (values) => {
    const made = await create(values);
    if (made === null) return;
    props.onClose();
    props.onMade(made.id);
  });
  const relationship = form.watch('relationship');
  return (
    <FormDialog
      open
      title="New meeting"
      submit="Make the meeting"
      busy={isSubmitting}
      onSubmit={() => void submit()}
      onClose={props.onClose}
    >
      <div className={styles.grid}>
        <Field
          className={styles.wide}
          label="Title"
          required
          validationMessage={errors.title?.message ?? null}
        >
          <Input {...form.register('title')} />
        </Field>
        <Field label="Relationship">
          <Select {...form.register('relationship')}>
            {relationships.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label="Kind">
          <Select {...form.register('type')}>
            {meetingKinds.map((kind) => (
              <option key={kind} value={kind}>
                {meetingKindLabels[kind]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label="Date" required validationMessage={errors.date?.message ?? null}>
          <Input type="date" {...form.register('date')} />
        </Field>
        <Field label="Start" validationMessage={errors.startTime?.message ?? null}>
          <Input type="time" {...form.register('startTime', emptyIsNull)} />
        </Field>
        <Field label="Length in minutes" validationMessage={errors.minutes?.message ?? null}>
          <Input type="number" min={0} max={1440} {...form.register('minutes', { valueAsNumber: true })} />
        </Field>
        <Field label="Time zone of the place" validationMessage={errors.timeZone?.message ?? null}>
          <Select {...form.register('timeZone')}>
            {Intl.supportedValuesOf('timeZone').map((zone) => (
              <option key={zone}>{zone}</option>
            ))}
          </Select>
        </Field>
        <Field className={styles.wide} label="Place">
          <Input {...form.register('place')} />
        </Field>
        <Field label="Our principal">
          <Select {...form.register('principal', emptyIsNull)}>
            <PeopleOptions people={peopleOf(people, relationship, 'home')} />
          </Select>
        </Field>
        <Field label="Counterpart">
          <Select {...form.register('counterpart', emptyIsNull)}>
            <PeopleOptions people={peopleOf(people, relationship, 'partner')} />
          </Select>
        </Field>
      </div>
    </FormDialog>
  );
}

function PeopleOptions({ people }: { readonly people: readonly PersonRow[] }): ReactNode {
  return (
    <>
      <option value="">Not named yet</option>
      {people.map(({ id, name, office }) => (
        <option key={id} value={id}>
          {name}, {office}
        </option>
      ))}
    </>
  );
}
