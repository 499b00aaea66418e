import type { ReactNode } from 'react';
import { useDelete } from '#renderer/data/use-delete';
import { ConfirmDialog } from '#renderer/ui/dialogs';
import { paths } from '#renderer/ui/paths';
import { useGoOn } from '#renderer/ui/use-go-on';
import type { MeetingView } from '#shared/contract/views/meetings';

/** Asks before a meeting is deleted, and says what goes with it and what stays. */
export function DeleteMeetingDialog(props: {
  readonly meeting: MeetingView;
  readonly onClose: () => void;
}): ReactNode {
  const { meeting } = props;
  const goOn = useGoOn();
  const remove = useDelete();
  const confirmed = async (): Promise<void> => {
    const go = goOn();
    props.onClose();
    if (await remove(meeting.id, meeting.title.value)) go(paths.meetings());
  };
  const parts = partsOf(meeting);
  return (
    <ConfirmDialog
      open
      title={`Delete "${meeting.title.value}"?`}
      confirm="Delete the meeting"
      onConfirm={() => void confirmed()}
      onClose={props.onClose}
    >
      {parts.length > 0 && <p>With it go: {parts.join(', ')}.</p>}
      <p>
        Topics, briefs, talking points and people stay; commitments that were made there stay and show the
        meeting as deleted. Papers that were written stay where they are.
      </p>
      Nothing is lost: undo brings the meeting back with all that belongs to it.
    </ConfirmDialog>
  );
}

function partsOf({ agenda, participants, programme, outcomes }: MeetingView): readonly string[] {
  return [
    counted(agenda.length, 'agenda item', 'agenda items'),
    counted(participants.length, 'participant', 'participants'),
    counted(programme.length, 'entry of the programme', 'entries of the programme'),
    counted(outcomes.length, 'outcome', 'outcomes'),
  ].flat();
}

function counted(count: number, one: string, many: string): readonly string[] {
  return count === 0 ? [] : [`${String(count)} ${count === 1 ? one : many}`];
}
