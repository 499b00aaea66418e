import { Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { pressAccessLabels } from '#renderer/ui/labels';
import type { MeetingView } from '#shared/contract/views/meetings';
import { keptForms } from '#shared/domain/drafts/kept-form';
import { pressAccesses, type PressAccess } from '#shared/domain/meeting/meeting';
import { longestLine } from '#shared/domain/record/field';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    alignItems: 'start',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    '& .fui-Input': { minWidth: 0 },
  },
  wide: { gridColumn: '1 / -1' },
});

const { texts } = keptForms.programmeEntry;

/** Beginnings that programmes share; to be taken or not. */
const usual = [
  'Arrival',
  'Handshake and photograph',
  'Opening remarks',
  'Talks',
  'Signing',
  'Statements to the press',
  'Departure',
] as const;

/** What is typed of an entry of the programme. */
export interface TypedEntry {
  readonly date: string;
  readonly time: string;
  readonly text: string;
  readonly place: string;
  readonly greeter: string;
  readonly press: PressAccess;
}

/** What is wrong with it, beside its fields. */
export interface EntryMistakes {
  readonly time: string | null;
  readonly text: string | null;
}

/** The fields of an entry: when, what and where, who greets, what the press may see. */
export function EntryFields(props: {
  readonly meeting: MeetingView;
  readonly typed: TypedEntry;
  readonly wrong: EntryMistakes;
  readonly onChange: (typed: TypedEntry) => void;
}): ReactNode {
  const styles = useStyles();
  const listId = useId();
  const { typed, wrong } = props;
  const take =
    (name: keyof TypedEntry) =>
    (_event: unknown, { value }: { readonly value: string }) => {
      props.onChange({ ...typed, [name]: value });
    };
  return (
    <div className={styles.form}>
      <Field label="Date">
        <Input type="date" value={typed.date} onChange={take('date')} />
      </Field>
      <Field label="Time" validationMessage={wrong.time}>
        <Input placeholder="hh:mm" value={typed.time} onChange={take('time')} />
      </Field>
      <Field className={styles.wide} label={texts.text} required validationMessage={wrong.text}>
        <Input list={listId} value={typed.text} onChange={take('text')} />
      </Field>
      <datalist id={listId}>
        {usual.map((words) => (
          <option key={words} value={words} />
        ))}
      </datalist>
      <Field className={styles.wide} label={texts.place}>
        <Input value={typed.place} onChange={take('place')} />
      </Field>
      <GreeterField meeting={props.meeting} value={typed.greeter} onChange={take('greeter')} />
      <Field label="Press" hint="Pool spray: cameras for a moment, no questions.">
        <Select value={typed.press} onChange={take('press')}>
          {pressAccesses.map((press) => (
            <option key={press} value={press}>
              {pressAccessLabels[press]}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

/** Who receives or sees off: any words, with those who take part to choose from. */
function GreeterField(props: {
  readonly meeting: MeetingView;
  readonly value: string;
  readonly onChange: (event: unknown, data: { readonly value: string }) => void;
}): ReactNode {
  const listId = useId();
  return (
    <>
      <Field label={texts.greeter} hint="Or sees off: a name or an office.">
        <Input list={listId} value={props.value} maxLength={longestLine} onChange={props.onChange} />
      </Field>
      <datalist id={listId}>
        {props.meeting.participants.map(({ participant, person }) => (
          <option key={participant} value={person.label} />
        ))}
      </datalist>
    </>
  );
}
