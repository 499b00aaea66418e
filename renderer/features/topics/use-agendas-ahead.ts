import { useNavigate } from 'react-router';
import { inOrderOfTime, isAhead } from '#renderer/data/meetings-ahead';
import { useCommand } from '#renderer/data/use-command';
import { useDossier } from '#renderer/data/use-dossier';
import { useView } from '#renderer/data/use-view';
import { dateInWords } from '#renderer/ui/dates';
import { useNotify } from '#renderer/ui/notify';
import { paths } from '#renderer/ui/paths';
import type { MeetingRow } from '#shared/contract/views/meetings';
import type { TopicView } from '#shared/contract/views/topics';

/** The agendas that may still take up a topic, the next meeting first, and the way onto one. */
export interface AgendasAhead {
  readonly meetings: readonly MeetingRow[];
  /** Adds the topic as the last item; false where that failed, which was told. */
  readonly add: (meeting: MeetingRow) => Promise<boolean>;
}

/** What is planned in the relationship of a topic, today or later or without a date yet. */
export function useAgendasAhead({ id, title, relationship }: TopicView): AgendasAhead {
  const today = useDossier()?.today ?? '';
  const all = useView('meetings.list', {}).data ?? [];
  const addItem = useCommand('agenda.addItem');
  const notify = useNotify();
  const navigate = useNavigate();
  const meetings = inOrderOfTime(
    all.filter((meeting) => meeting.relationship?.id === relationship?.id && isAhead(meeting, today)),
  );
  const add = async (meeting: MeetingRow): Promise<boolean> => {
    if ((await addItem({ meeting: meeting.id, topics: [id] })) === null) return false;
    notify({
      ...{ intent: 'success', title: `${title.value} was added as the last item.`, body: meeting.title },
      action: { label: 'Open the agenda', run: () => void navigate(paths.meeting(meeting.id, 'agenda')) },
    });
    return true;
  };
  return { meetings, add };
}

/** A meeting with its day, as it is chosen. */
export function meetingInWords({ title, date }: MeetingRow): string {
  return `${title}, ${date === null ? 'no date yet' : dateInWords(date)}`;
}
