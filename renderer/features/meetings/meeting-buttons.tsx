import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import {
  CopyAdd20Regular,
  DocumentText20Regular,
  MoreHorizontal20Regular,
  Timer20Regular,
} from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { NewMeetingDialog } from '#renderer/features/meetings/list/new-meeting-dialog';
import { usePageActions } from '#renderer/ui/page-actions';
import { useReadOnly } from '#renderer/data/use-dossier';
import { paths } from '#renderer/ui/paths';
import type { MeetingView } from '#shared/contract/views/meetings';

/** What can be done with a meeting as a whole, by the buttons of its head; what stands in their menu also from the palette. */
export function MeetingButtons({ meeting }: { readonly meeting: MeetingView }): ReactNode {
  const navigate = useNavigate();
  const readOnly = useReadOnly();
  const [again, setAgain] = useState(false);
  const againAction = {
    ...{ id: 'meeting.again', label: 'Use this agenda again', icon: <CopyAdd20Regular /> },
    disabled: readOnly || meeting.agenda.length === 0,
    run: () => {
      setAgain(true);
    },
  };
  usePageActions([againAction]);
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
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label="More for this meeting" />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem icon={againAction.icon} disabled={againAction.disabled} onClick={againAction.run}>
              {againAction.label}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {again && (
        <NewMeetingDialog
          like={meeting}
          onClose={() => {
            setAgain(false);
          }}
          onMade={(id) => void navigate(paths.meeting(id))}
        />
      )}
    </>
  );
}
