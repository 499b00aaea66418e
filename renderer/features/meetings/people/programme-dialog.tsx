import { useState, type ReactNode } from 'react';
import {
  EntryFields,
  type EntryMistakes,
  type TypedEntry,
} from '#renderer/features/meetings/people/programme-fields';
import { useFormDraft } from '#renderer/data/forms/use-form-draft';
import { useCommand } from '#renderer/data/use-command';
import { FormDialog } from '#renderer/ui/dialogs';
import { readTime } from '#renderer/ui/time-input';
import type { MeetingView } from '#shared/contract/views/meetings';

/** An entry of the programme as the view of a meeting has it. */
export type ProgrammeEntryView = MeetingView['programme'][number];

/** Asks for an entry of the programme, new or changed: when, what, where, who greets and what the press may see. */
export function ProgrammeDialog(props: {
  readonly meeting: MeetingView;
  readonly entry: ProgrammeEntryView | null;
  readonly onClose: () => void;
}): ReactNode {
  const { entry, meeting } = props;
  const add = useCommand('programme.add');
  const change = useCommand('programme.change');
  const draft = useFormDraft(
    { form: 'programmeEntry', record: entry?.id ?? meeting.id },
    typedAtFirst(meeting, entry),
  );
  const [typed, setTyped] = useState(draft.initial);
  const [asked, setAsked] = useState(false);
  const wrong = mistakesIn(typed);
  const submit = async (): Promise<void> => {
    setAsked(true);
    if (wrong.time !== null || wrong.text !== null) return;
    const { date, time, ...rest } = typed;
    const fields = { ...rest, date: date === '' ? null : date, time: readTime(time) ?? null };
    const saved =
      entry === null
        ? await add({ meeting: meeting.id, ...fields })
        : await change({ entry: entry.id, ...fields });
    if (saved === null) return;
    draft.end();
    props.onClose();
  };
  return (
    <FormDialog
      open
      title={entry === null ? 'New entry of the programme' : 'Change the entry'}
      submit={entry === null ? 'Add the entry' : 'Change the entry'}
      onSubmit={submit}
      onClose={props.onClose}
      draft={draft}
    >
      <EntryFields
        meeting={meeting}
        typed={typed}
        wrong={asked ? wrong : nothingWrong}
        onChange={(entered) => {
          setTyped(entered);
          draft.typed(entered);
        }}
      />
    </FormDialog>
  );
}

const nothingWrong: EntryMistakes = { time: null, text: null };

function mistakesIn({ time, text }: TypedEntry): EntryMistakes {
  return {
    time: time.trim() !== '' && readTime(time) === undefined ? 'Give a time like 14:30.' : null,
    text: text.trim() === '' ? 'Fill this in.' : null,
  };
}

function typedAtFirst(meeting: MeetingView, entry: ProgrammeEntryView | null): TypedEntry {
  if (entry === null) {
    return {
      ...{ date: meeting.date.value ?? '', time: '', text: '', place: '' },
      ...{ greeter: '', press: 'not-stated' },
    };
  }
  const { text, place, greeter, press } = entry;
  return { date: entry.date ?? '', time: entry.time ?? '', text, place, greeter, press };
}
