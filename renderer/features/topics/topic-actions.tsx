import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToggleButton,
} from '@fluentui/react-components';
import {
  ArrowDown20Regular,
  ArrowMove20Regular,
  ArrowUp20Regular,
  CheckmarkCircle20Regular,
  Delete20Regular,
  MoreHorizontal20Regular,
  Star20Filled,
  Star20Regular,
} from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { DeleteTopicDialog } from '#renderer/features/topics/delete-topic-dialog';
import { MoveTopicDialog } from '#renderer/features/topics/tree/move-topic-dialog';
import { placeOfStep, type TreeStep } from '#renderer/features/topics/tree/moves';
import { useMoveTopic } from '#renderer/features/topics/tree/use-topic-moves';
import { useCommand } from '#renderer/data/use-command';
import { useReadOnly } from '#renderer/data/use-dossier';
import { useNotify } from '#renderer/ui/notify';
import type { TopicRow, TopicView } from '#shared/contract/views/topics';

/** What can be done with a topic as a whole. */
export function TopicActions(props: {
  readonly topic: TopicView;
  readonly rows: readonly TopicRow[];
}): ReactNode {
  const { topic } = props;
  const readOnly = useReadOnly();
  const [asking, setAsking] = useState<'move' | 'delete' | null>(null);
  const close = (): void => {
    setAsking(null);
  };
  return (
    <>
      <FavouriteButton topic={topic} />
      {topic.brief !== null && <ConfirmButton topic={topic} />}
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label="More for this topic" />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <Step {...props} step="up" label="Move up" />
            <Step {...props} step="down" label="Move down" />
            <MenuItem
              icon={<ArrowMove20Regular />}
              disabled={readOnly}
              onClick={() => {
                setAsking('move');
              }}
            >
              Move under...
            </MenuItem>
            <MenuDivider />
            <MenuItem
              icon={<Delete20Regular />}
              disabled={readOnly}
              onClick={() => {
                setAsking('delete');
              }}
            >
              Delete this topic
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {asking === 'move' && <MoveTopicDialog topic={topic.id} rows={props.rows} onClose={close} />}
      {asking === 'delete' && <DeleteTopicDialog topic={topic} onClose={close} />}
    </>
  );
}

function FavouriteButton({ topic }: { readonly topic: TopicView }): ReactNode {
  const readOnly = useReadOnly();
  const set = useCommand('topics.setFavourite');
  return (
    <ToggleButton
      appearance="subtle"
      icon={topic.favourite ? <Star20Filled /> : <Star20Regular />}
      aria-label="Favourite"
      title="Favourite"
      checked={topic.favourite}
      disabled={readOnly}
      onClick={() => void set({ topic: topic.id, favourite: !topic.favourite })}
    />
  );
}

function ConfirmButton({ topic }: { readonly topic: TopicView }): ReactNode {
  const readOnly = useReadOnly();
  const notify = useNotify();
  const confirm = useCommand('topics.confirmReviewed');
  const confirmReviewed = async (): Promise<void> => {
    if ((await confirm({ topic: topic.id })) !== null)
      notify({ intent: 'success', title: 'The brief is confirmed.' });
  };
  return (
    <Button icon={<CheckmarkCircle20Regular />} disabled={readOnly} onClick={() => void confirmReviewed()}>
      Confirm the brief
    </Button>
  );
}

function Step(props: {
  readonly topic: TopicView;
  readonly rows: readonly TopicRow[];
  readonly step: TreeStep;
  readonly label: string;
}): ReactNode {
  const readOnly = useReadOnly();
  const move = useMoveTopic(props.rows);
  const place = placeOfStep(props.rows, props.topic.id, props.step);
  return (
    <MenuItem
      icon={props.step === 'up' ? <ArrowUp20Regular /> : <ArrowDown20Regular />}
      disabled={readOnly || place === null}
      onClick={() => {
        if (place !== null) void move(props.topic.id, place);
      }}
    >
      {props.label}
    </MenuItem>
  );
}
