import { ToggleButton } from '@fluentui/react-components';
import {
  ArrowDown20Regular,
  ArrowMove20Regular,
  ArrowUp20Regular,
  CalendarAdd20Regular,
  CheckmarkCircle20Regular,
  Delete20Regular,
  Star20Filled,
  Star20Regular,
} from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { AddToAgendaDialog } from '#renderer/features/topics/add-to-agenda-dialog';
import { DeleteTopicDialog } from '#renderer/features/topics/delete-topic-dialog';
import { MoveTopicDialog } from '#renderer/features/topics/tree/move-topic-dialog';
import { placeOfStep } from '#renderer/features/topics/tree/moves';
import { meetingInWords, useAgendasAhead } from '#renderer/features/topics/use-agendas-ahead';
import { useMoveTopic } from '#renderer/features/topics/tree/use-topic-moves';
import { useCommand } from '#renderer/data/use-command';
import { useReadOnly } from '#renderer/data/use-dossier';
import { useSavedFirst } from '#renderer/data/use-saved-first';
import { useNotify } from '#renderer/ui/notify';
import { OfferedButton } from '#renderer/ui/offered-button';
import { OfferedMenu, type MenuAction } from '#renderer/ui/offered-menu';
import { usePageActions, useQuietActions } from '#renderer/ui/page-actions';
import type { TopicRow, TopicView } from '#shared/contract/views/topics';

interface TopicProps {
  readonly topic: TopicView;
  readonly rows: readonly TopicRow[];
}

/** What can be done with a topic as a whole. */
export function TopicActions(props: TopicProps): ReactNode {
  const { topic } = props;
  const disabled = useReadOnly();
  const [asking, ask] = useState<'agenda' | 'move' | 'delete' | null>(null);
  const close = (): void => {
    ask(null);
  };
  const { meetings, add } = useAgendasAhead(topic);
  const icon = <CalendarAdd20Regular />;
  useQuietActions(() =>
    meetings.map((meeting) => ({
      ...{ id: `topic.agenda.${meeting.id}`, icon, disabled },
      label: `Add to agenda: ${meetingInWords(meeting)}`,
      run: () => void add(meeting),
    })),
  );
  const actions: readonly MenuAction[] = [
    {
      ...{ id: 'topic.agenda', label: 'Add the topic to an agenda...', inMenu: 'Add to an agenda...', icon },
      disabled: disabled || meetings.length === 0,
      run: () => {
        ask('agenda');
      },
    },
    ...useSteps(props),
    {
      ...{ id: 'topic.move', label: 'Move the topic under...', inMenu: 'Move under...' },
      ...{ icon: <ArrowMove20Regular />, disabled },
      run: () => {
        ask('move');
      },
    },
    {
      ...{ id: 'topic.delete', label: 'Delete this topic', icon: <Delete20Regular />, disabled },
      run: () => {
        ask('delete');
      },
    },
  ];
  return (
    <>
      <FavouriteButton topic={topic} />
      {topic.brief !== null && <ConfirmButton topic={topic} />}
      <OfferedMenu label="More for this topic" actions={actions} />
      {asking === 'agenda' && <AddToAgendaDialog meetings={meetings} onAdd={add} onClose={close} />}
      {asking === 'move' && <MoveTopicDialog topic={topic.id} rows={props.rows} onClose={close} />}
      {asking === 'delete' && <DeleteTopicDialog topic={topic} onClose={close} />}
    </>
  );
}

function FavouriteButton({ topic }: { readonly topic: TopicView }): ReactNode {
  const disabled = useReadOnly();
  const set = useCommand('topics.setFavourite');
  const toggle = (): void => void set({ topic: topic.id, favourite: !topic.favourite });
  const icon = topic.favourite ? <Star20Filled /> : <Star20Regular />;
  const label = topic.favourite ? 'No longer a favourite topic' : 'Make it a favourite topic';
  usePageActions([{ id: 'topic.favourite', label, icon, disabled, run: toggle }]);
  return (
    <ToggleButton
      appearance="subtle"
      icon={icon}
      aria-label="Favourite"
      title="Favourite"
      checked={topic.favourite}
      disabled={disabled}
      onClick={toggle}
    />
  );
}

function ConfirmButton({ topic }: { readonly topic: TopicView }): ReactNode {
  const readOnly = useReadOnly();
  const notify = useNotify();
  const confirmReviewed = useCommand('topics.confirmReviewed');
  const savedFirst = useSavedFirst();
  const confirm = async (): Promise<void> => {
    if (
      !(await savedFirst([
        ...(topic.brief === null ? [] : [topic.brief.id]),
        ...topic.sensitivities.map(({ id }) => id),
      ]))
    )
      return;
    if ((await confirmReviewed({ topic: topic.id })) !== null)
      notify({ intent: 'success', title: 'The brief is confirmed.' });
  };
  return (
    <OfferedButton
      label="Confirm the brief"
      icon={<CheckmarkCircle20Regular />}
      disabled={readOnly}
      onDo={() => void confirm()}
    />
  );
}

/** One place up or down among its neighbours. */
function useSteps({ topic, rows }: TopicProps): readonly MenuAction[] {
  const readOnly = useReadOnly();
  const move = useMoveTopic(rows);
  const step = (to: 'up' | 'down'): Omit<MenuAction, 'icon'> => {
    const place = placeOfStep(rows, topic.id, to);
    return {
      ...{ id: `topic.${to}`, label: `Move the topic ${to}`, inMenu: `Move ${to}` },
      disabled: readOnly || place === null,
      run: () => {
        if (place !== null) void move(topic.id, place);
      },
    };
  };
  return [
    { ...step('up'), icon: <ArrowUp20Regular /> },
    { ...step('down'), icon: <ArrowDown20Regular /> },
  ];
}
