import { Field, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { meetingInWords } from '#renderer/features/topics/use-agendas-ahead';
import { FormDialog } from '#renderer/ui/dialogs';
import type { MeetingRow } from '#shared/contract/views/meetings';

/** Asks for the meeting that is to take up a topic, the next one first. */
export function AddToAgendaDialog(props: {
  readonly meetings: readonly MeetingRow[];
  readonly onAdd: (meeting: MeetingRow) => Promise<boolean>;
  readonly onClose: () => void;
}): ReactNode {
  const { meetings, onAdd, onClose } = props;
  const [chosen, setChosen] = useState(meetings[0]?.id ?? '');
  const submit = async (): Promise<void> => {
    const meeting = meetings.find(({ id }) => id === chosen);
    if (meeting !== undefined && (await onAdd(meeting))) onClose();
  };
  return (
    <FormDialog
      open
      title="Add the topic to an agenda"
      submit="Add"
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Field label="Meeting" hint="The topic becomes its last item.">
        <Select
          value={chosen}
          onChange={(_event, { value }) => {
            setChosen(value);
          }}
        >
          {meetings.map((meeting) => (
            <option key={meeting.id} value={meeting.id}>
              {meetingInWords(meeting)}
            </option>
          ))}
        </Select>
      </Field>
    </FormDialog>
  );
}
