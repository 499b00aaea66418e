import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { useCommand } from '#renderer/data/use-command';
import { FormDialog } from '#renderer/ui/dialogs';
import { readTime } from '#renderer/ui/time-input';
import type { MeetingView } from '#shared/contract/views/meetings';

/** An entry of the programme as the view of a meeting has it. */
export type ProgrammeEntryView = MeetingView['programme'][number];

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    '& .fui-Input': { minWidth: 0 },
  },
  wide: { gridColumn: '1 / -1' },
});

/** Beginnings that programmes share; to be taken or not. */
const usual = [
  'Arrival; received by ',
  'Handshake and photograph; press open',
  'Opening remarks; press open',
  'Talks; press closed',
  'Signing; press open',
  'Statements to the press; press open',
  'Departure; seen off by ',
] as const;

interface Typed {
  readonly date: string;
  readonly time: string;
  readonly text: string;
  readonly place: string;
}

/** Asks for an entry of the programme, new or changed: when, what, where. */
export function ProgrammeDialog(props: {
  readonly meeting: MeetingView;
  readonly entry: ProgrammeEntryView | null;
  readonly onClose: () => void;
}): ReactNode {
  const { entry, meeting } = props;
  const add = useCommand('programme.add');
  const change = useCommand('programme.change');
  const [typed, setTyped] = useState(typedAtFirst(meeting, entry));
  const [asked, setAsked] = useState(false);
  const wrong = mistakesIn(typed);
  const submit = async (): Promise<void> => {
    setAsked(true);
    if (wrong.time !== null || wrong.text !== null) return;
    const { date, time, text, place } = typed;
    const fields = { date: date === '' ? null : date, time: readTime(time) ?? null, text, place };
    const saved =
      entry === null
        ? await add({ meeting: meeting.id, ...fields })
        : await change({ entry: entry.id, ...fields });
    if (saved !== null) props.onClose();
  };
  return (
    <FormDialog
      open
      title={entry === null ? 'New entry of the programme' : 'Change the entry'}
      submit={entry === null ? 'Add the entry' : 'Change the entry'}
      onSubmit={() => void submit()}
      onClose={props.onClose}
    >
      <EntryFields typed={typed} wrong={asked ? wrong : nothingWrong} onChange={setTyped} />
    </FormDialog>
  );
}

interface Mistakes {
  readonly time: string | null;
  readonly text: string | null;
}

const nothingWrong: Mistakes = { time: null, text: null };

function mistakesIn({ time, text }: Typed): Mistakes {
  return {
    time: time.trim() !== '' && readTime(time) === undefined ? 'Give a time like 14:30.' : null,
    text: text.trim() === '' ? 'Fill this in.' : null,
  };
}

function typedAtFirst(meeting: MeetingView, entry: ProgrammeEntryView | null): Typed {
  if (entry === null) return { date: meeting.date.value ?? '', time: '', text: '', place: '' };
  return { date: entry.date ?? '', time: entry.time ?? '', text: entry.text, place: entry.place };
}

function EntryFields(props: {
  readonly typed: Typed;
  readonly wrong: Mistakes;
  readonly onChange: (typed: Typed) => void;
}): ReactNode {
  const styles = useStyles();
  const listId = useId();
  const { typed, wrong } = props;
  const take =
    (name: keyof Typed) =>
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
      <Field
        className={styles.wide}
        label="What happens"
        required
        hint="Who greets, and whether it is open to the press."
        validationMessage={wrong.text}
      >
        <Input list={listId} value={typed.text} onChange={take('text')} />
      </Field>
      <datalist id={listId}>
        {usual.map((words) => (
          <option key={words} value={words} />
        ))}
      </datalist>
      <Field className={styles.wide} label="Where">
        <Input value={typed.place} onChange={take('place')} />
      </Field>
    </div>
  );
}
