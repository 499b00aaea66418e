import {
  Add20Regular,
  CalendarArrowRight20Regular,
  DocumentText20Regular,
  TabDesktop20Regular,
  Timer20Regular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useCalendarFile } from '#renderer/features/meetings/details/use-calendar-file';
import { usePageActions } from '#renderer/ui/page-actions';
import { askFor } from '#renderer/data/use-asked';
import { useCommand } from '#renderer/data/use-command';
import { useReadOnly } from '#renderer/data/use-dossier';
import { paths } from '#renderer/ui/paths';
import { useGoOn } from '#renderer/ui/use-go-on';

/** What the palette offers on the page of a meeting. */
export function MeetingActions(props: {
  readonly meeting: string;
  /** The tabs by name, with what they are called. */
  readonly tabs: Readonly<Record<string, { readonly label: string }>>;
}): ReactNode {
  const { meeting, tabs } = props;
  const navigate = useNavigate();
  const goOn = useGoOn();
  const readOnly = useReadOnly();
  const addItem = useCommand('agenda.addItem');
  const addOutcome = useCommand('outcomes.create');
  const { write, dialog } = useCalendarFile(meeting);
  const add = async (): Promise<void> => {
    const go = goOn();
    const made = await addItem({ meeting, title: 'New item', topics: [] });
    if (made !== null) go(paths.item(meeting, 'agenda', made.id));
  };
  const record = async (): Promise<void> => {
    const go = goOn();
    if ((await addOutcome({ meeting, text: [] })) !== null) go(paths.meeting(meeting, 'record'));
  };
  const go = (to: string) => () => void navigate(to);
  const asks = (tab: string, what: string) => () => {
    askFor(what);
    void navigate(paths.meeting(meeting, tab));
  };
  usePageActions([
    {
      ...{
        id: 'meeting.item',
        label: 'New agenda item without a topic',
        icon: <Add20Regular />,
        disabled: readOnly,
      },
      run: () => void add(),
    },
    {
      ...{ id: 'meeting.participant', label: 'Add a participant', icon: <Add20Regular /> },
      ...{ disabled: readOnly, run: asks('people', 'meeting.participant') },
    },
    {
      ...{ id: 'meeting.entry', label: 'Add an entry to the programme', icon: <Add20Regular /> },
      ...{ disabled: readOnly, run: asks('people', 'meeting.entry') },
    },
    {
      ...{ id: 'meeting.outcome', label: 'Add an outcome', icon: <Add20Regular />, disabled: readOnly },
      run: () => void record(),
    },
    {
      ...{ id: 'meeting.day', label: 'Day of the meeting', icon: <Timer20Regular /> },
      run: go(paths.day(meeting)),
    },
    {
      ...{ id: 'meeting.pack', label: 'Preview and export the pack', icon: <DocumentText20Regular /> },
      run: go(paths.pack(meeting)),
    },
    {
      ...{ id: 'meeting.calendar', label: 'Calendar file of the meeting' },
      ...{ icon: <CalendarArrowRight20Regular />, run: write },
    },
    ...Object.entries(tabs).map(([name, { label }]) => ({
      ...{ id: `meeting.${name}`, label: `This meeting: ${label}`, icon: <TabDesktop20Regular /> },
      run: go(paths.meeting(meeting, name)),
    })),
  ]);
  return dialog;
}
