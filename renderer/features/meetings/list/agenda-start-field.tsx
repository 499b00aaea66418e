import { Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import type { NewMeetingForm } from '#renderer/features/meetings/list/new-meeting-form';
import { useView } from '#renderer/data/use-view';
import { dateInShort } from '#renderer/ui/dates';
import type { MeetingRow } from '#shared/contract/views/meetings';

/** What the new agenda starts from: nothing, an outline of ours, or the agenda of a meeting on record. */
export function AgendaStartField(props: {
  readonly form: NewMeetingForm;
  readonly meetings: readonly MeetingRow[];
  readonly className?: string;
}): ReactNode {
  const { form, meetings } = props;
  const templates = useView('meetings.templates', {}).data ?? [];
  // What a person has chosen or typed stays: an outline only suggests.
  const chosen = form.formState.dirtyFields;
  const agenda = useWatch({ control: form.control, name: 'agenda' }) ?? null;
  const withAgenda = meetings.filter(({ items }) => items > 0);
  const choose = (value: string): void => {
    const template = templates.find(({ id }) => `template ${id}` === value);
    const meeting = withAgenda.find(({ id }) => `meeting ${id}` === value);
    if (template !== undefined) {
      form.setValue('agenda', { template: template.id });
      if (chosen.type !== true) form.setValue('type', template.type);
      if (chosen.minutes !== true) form.setValue('minutes', template.minutes);
    } else form.setValue('agenda', meeting === undefined ? null : { meeting: meeting.id });
  };
  return (
    <Field
      className={props.className}
      label="Agenda to start from"
      hint="An outline is our own suggestion. A past agenda brings items and topics, and nothing of it is shared."
    >
      <Select
        value={valueOf(agenda)}
        onChange={(_event, { value }) => {
          choose(value);
        }}
      >
        <option value="">An empty one</option>
        <optgroup label="Suggested outlines">
          {templates.map(({ id, name }) => (
            <option key={id} value={`template ${id}`}>
              {name}
            </option>
          ))}
        </optgroup>
        <optgroup label="The agenda of another meeting">
          {withAgenda.map(({ id, title, date }) => (
            <option key={id} value={`meeting ${id}`}>
              {[dateInShort(date), title].filter(Boolean).join(': ')}
            </option>
          ))}
        </optgroup>
      </Select>
    </Field>
  );
}

function valueOf(agenda: { template: string } | { meeting: string } | null): string {
  if (agenda === null) return '';
  return 'template' in agenda ? `template ${agenda.template}` : `meeting ${agenda.meeting}`;
}
