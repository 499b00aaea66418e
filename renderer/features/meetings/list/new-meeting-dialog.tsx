import type { ReactNode } from 'react';
import { NewMeetingFields } from '#renderer/features/meetings/list/new-meeting-fields';
import { useCommand } from '#renderer/data/use-command';
import { useDossier } from '#renderer/data/use-dossier';
import { useView } from '#renderer/data/use-view';
import { FormDialog } from '#renderer/ui/dialogs';
import { useDialogForm } from '#renderer/data/forms/use-dialog-form';
import { Loading } from '#renderer/ui/states';
import { calls, type CallInput } from '#shared/contract/calls';
import type { MeetingRow, MeetingView } from '#shared/contract/views/meetings';
import type { PersonRow } from '#shared/contract/views/people';
import type { RelationshipView } from '#shared/contract/views/topics';
import { keptForms } from '#shared/domain/drafts/kept-form';
import { settingsId } from '#shared/domain/settings/dossier-settings';

interface NewMeetingProps {
  /** A meeting whose agenda is used again: the new one is held as it was, on another day. */
  readonly like?: MeetingView;
  readonly onClose: () => void;
  readonly onMade: (meeting: string) => void;
}

/** Asks for what a new meeting needs, and makes it with its two heads of delegation. */
export function NewMeetingDialog(props: NewMeetingProps): ReactNode {
  const relationships = useView('relationships.list', {}).data;
  const people = useView('people.list', {}).data;
  const meetings = useView('meetings.list', {}).data;
  const today = useDossier()?.today ?? '';
  if (relationships === undefined || people === undefined || meetings === undefined) return <Loading />;
  return (
    <NewMeetingForm
      {...props}
      relationships={relationships}
      people={people}
      meetings={meetings}
      usual={{
        ...usualMeeting(relationships, meetings, today),
        ...(props.like !== undefined && heldLike(props.like, meetings)),
      }}
    />
  );
}

function NewMeetingForm(
  props: NewMeetingProps & {
    readonly relationships: readonly RelationshipView[];
    readonly people: readonly PersonRow[];
    readonly meetings: readonly MeetingRow[];
    readonly usual: CallInput<'meetings.create'>;
  },
): ReactNode {
  const create = useCommand('meetings.create');
  const { form, submit, draft } = useDialogForm({
    schema: calls['meetings.create'].input,
    initial: props.usual,
    keptAs: { form: 'meeting', record: props.like?.id ?? settingsId },
    run: create,
    done: (made) => {
      props.onClose();
      props.onMade(made.id);
    },
  });
  return (
    <FormDialog
      open
      title={props.like === undefined ? keptForms.meeting.title : 'Use this agenda again'}
      submit="Make the meeting"
      onSubmit={submit}
      onClose={props.onClose}
      draft={draft}
    >
      <NewMeetingFields
        form={form}
        relationships={props.relationships}
        people={props.people}
        meetings={props.meetings}
      />
    </FormDialog>
  );
}

/** What most meetings start from: the main relationship, today, and the zone of the last meeting. */
function usualMeeting(
  relationships: readonly RelationshipView[],
  meetings: readonly MeetingRow[],
  today: string,
): CallInput<'meetings.create'> {
  return {
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
    marking: null,
    agenda: null,
  };
}

/** What a new meeting takes from one that was held before; its day, its marking and what is shared are decided anew. */
function heldLike(
  meeting: MeetingView,
  meetings: readonly MeetingRow[],
): Partial<CallInput<'meetings.create'>> {
  const principal = meeting.participants.find((one) => one.side === 'home' && one.principal);
  const row = meetings.find(({ id }) => id === meeting.id);
  return {
    ...(meeting.relationship !== null && { relationship: meeting.relationship.id }),
    title: meeting.title.value,
    type: meeting.type,
    startTime: meeting.startTime.value,
    minutes: meeting.minutes.value,
    timeZone: meeting.timeZone.value,
    place: meeting.place.value,
    principal: principal?.person.id ?? null,
    counterpart: row?.counterpart?.id ?? null,
    agenda: { meeting: meeting.id },
  };
}
