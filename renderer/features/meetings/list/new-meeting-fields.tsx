import { Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { AgendaStartField } from '#renderer/features/meetings/list/agenda-start-field';
import type { NewMeetingForm } from '#renderer/features/meetings/list/new-meeting-form';
import { nameAndOffice, peopleOf } from '#renderer/data/people-of';
import { useView } from '#renderer/data/use-view';
import { emptyAsNone, registered } from '#renderer/ui/forms/registered';
import { meetingKindLabels } from '#renderer/ui/labels';
import { readTime } from '#renderer/ui/time-input';
import { ZoneOptions } from '#renderer/ui/zone-options';
import type { MeetingRow } from '#shared/contract/views/meetings';
import type { PersonRow } from '#shared/contract/views/people';
import type { RelationshipView } from '#shared/contract/views/topics';
import { keptForms } from '#shared/domain/drafts/kept-form';
import type { Marking } from '#shared/domain/marking/marking';
import { meetingKinds } from '#shared/domain/meeting/meeting';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    alignItems: 'start',
    '& > *, & .fui-Select, & select': { minWidth: 0, maxWidth: '100%' },
  },
  wide: { gridColumn: '1 / -1' },
});

const { texts } = keptForms.meeting;

/** What is asked for a new meeting. */
export function NewMeetingFields(props: {
  readonly form: NewMeetingForm;
  readonly relationships: readonly RelationshipView[];
  readonly people: readonly PersonRow[];
  readonly meetings: readonly MeetingRow[];
}): ReactNode {
  const styles = useStyles();
  const { form, relationships, people } = props;
  const { errors } = form.formState;
  const relationship = useWatch({ control: form.control, name: 'relationship' });
  const problem = (name: keyof typeof errors): string | null => errors[name]?.message ?? null;
  const forgetPeople = (): void => {
    form.setValue('principal', null);
    form.setValue('counterpart', null);
  };
  return (
    <div className={styles.grid}>
      <Field className={styles.wide} label={texts.title} required validationMessage={problem('title')}>
        <Input {...registered(form, 'title')} />
      </Field>
      <Field label="Relationship">
        <Select {...registered(form, 'relationship', { onChange: forgetPeople })}>
          {relationships.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Kind">
        <Select {...registered(form, 'type')}>
          {meetingKinds.map((kind) => (
            <option key={kind} value={kind}>
              {meetingKindLabels[kind]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Date" required validationMessage={problem('date')}>
        <Input type="date" {...registered(form, 'date')} />
      </Field>
      <Field label="Start" validationMessage={problem('startTime')}>
        <Input
          placeholder="hh:mm"
          {...registered(form, 'startTime', {
            setValueAs: (typed: string | null) =>
              typed === null || typed.trim() === '' ? null : (readTime(typed) ?? typed),
          })}
        />
      </Field>
      <Field label="Length in minutes" validationMessage={problem('minutes')}>
        <Input type="number" min={0} max={1440} {...registered(form, 'minutes', { valueAsNumber: true })} />
      </Field>
      <Field label="Time zone of the place" validationMessage={problem('timeZone')}>
        <Select {...registered(form, 'timeZone')}>
          <ZoneOptions usual={form.formState.defaultValues?.timeZone ?? 'UTC'} />
        </Select>
      </Field>
      <Field className={styles.wide} label={texts.place}>
        <Input {...registered(form, 'place')} />
      </Field>
      <MarkingSelect form={form} />
      <AgendaStartField form={form} meetings={props.meetings} />
      <Field label="Our principal">
        <Select key={relationship} {...registered(form, 'principal', emptyAsNone)}>
          <PeopleOptions people={peopleOf(people, relationship, 'home')} />
        </Select>
      </Field>
      <Field label="Counterpart">
        <Select key={relationship} {...registered(form, 'counterpart', emptyAsNone)}>
          <PeopleOptions people={peopleOf(people, relationship, 'partner')} />
        </Select>
      </Field>
    </div>
  );
}

function MarkingSelect({ form }: { readonly form: NewMeetingForm }): ReactNode {
  const { levels } = useView('markings.scheme', {}).data ?? { levels: [] };
  const marking = useWatch({ control: form.control, name: 'marking' }) as Marking | null | undefined;
  return (
    <Field label="Marking" hint="Without one, no pack can be made. It can be chosen later.">
      <Select
        value={marking?.level ?? ''}
        onChange={(_event, { value }) => {
          form.setValue('marking', value === '' ? null : { level: value, caveats: [] });
        }}
      >
        <option value="">Not chosen yet</option>
        {levels.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function PeopleOptions({ people }: { readonly people: readonly PersonRow[] }): ReactNode {
  return (
    <>
      <option value="">Not named yet</option>
      {people.map((person) => (
        <option key={person.id} value={person.id}>
          {nameAndOffice(person)}
        </option>
      ))}
    </>
  );
}
