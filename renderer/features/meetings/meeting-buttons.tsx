import { Button } from '@fluentui/react-components';
import {
  CopyAdd20Regular,
  Delete20Regular,
  DocumentText20Regular,
  Timer20Regular,
} from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { DeleteMeetingDialog } from '#renderer/features/meetings/delete-meeting-dialog';
import { NewMeetingDialog } from '#renderer/features/meetings/list/new-meeting-dialog';
import { useReadOnly } from '#renderer/data/use-dossier';
import { OfferedMenu, type MenuAction } from '#renderer/ui/offered-menu';
import { paths } from '#renderer/ui/paths';
import type { MeetingView } from '#shared/contract/views/meetings';

/** What can be done with a meeting as a whole, by the buttons of its head; what stands in their menu also from the palette. */
export function MeetingButtons({ meeting }: { readonly meeting: MeetingView }): ReactNode {
  const navigate = useNavigate();
  const readOnly = useReadOnly();
  const [asking, ask] = useState<'again' | 'delete' | null>(null);
  const close = (): void => {
    ask(null);
  };
  const actions: readonly MenuAction[] = [
    {
      ...{ id: 'meeting.again', label: 'Use this agenda again', icon: <CopyAdd20Regular /> },
      disabled: readOnly || meeting.agenda.length === 0,
      run: () => {
        ask('again');
      },
    },
    {
      ...{ id: 'meeting.delete', label: 'Delete this meeting', icon: <Delete20Regular /> },
      disabled: readOnly,
      run: () => {
        ask('delete');
      },
    },
  ];
  return (
    <>
      <Button icon={<Timer20Regular />} onClick={() => void navigate(paths.day(meeting.id))}>
        Day of the meeting
      </Button>
      <Button
        appearance="primary"
        icon={<DocumentText20Regular />}
        onClick={() => void navigate(paths.pack(meeting.id))}
      >
        Preview and export
      </Button>
      <OfferedMenu label="More for this meeting" actions={actions} />
      {asking === 'again' && (
        <NewMeetingDialog like={meeting} onClose={close} onMade={(id) => void navigate(paths.meeting(id))} />
      )}
      {asking === 'delete' && <DeleteMeetingDialog meeting={meeting} onClose={close} />}
    </>
  );
}
