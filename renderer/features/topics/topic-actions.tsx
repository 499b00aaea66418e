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
import type { ReactNode } from 'react';
import { DeleteTopicDialog } from '#renderer/features/topics/delete-topic-dialog';
import { MoveTopicDialog } from '#renderer/features/topics/tree/move-topic-dialog';
import { placeOfStep, type TreeStep } from '#renderer/features/topics/tree/moves';
import { useMoveTopic } from '#renderer/features/topics/tree/use-topic-moves';
import { useTopicPageActions } from '#renderer/features/topics/use-topic-page-actions';
import { useAsked } from '#renderer/data/use-asked';
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
  const [moving, setMoving] = useAsked('topic.move');
  const [deleting, setDeleting] = useAsked('topic.delete');
  const setFavourite = useCommand('topics.setFavourite');
  const confirm = useConfirm(topic.id);
  const close = (): void => {
    setMoving(false);
    setDeleting(false);
  };
  useTopicPageActions(topic, {
    setFavourite: (favourite) => void setFavourite({ topic: topic.id, favourite }),
    confirm: () => void confirm(),
  });
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
                setMoving(true);
              }}
            >
              Move under...
            </MenuItem>
            <MenuDivider />
            <MenuItem
              icon={<Delete20Regular />}
              disabled={readOnly}
              onClick={() => {
                setDeleting(true);
              }}
            >
              Delete this topic
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {moving && <MoveTopicDialog topic={topic.id} rows={props.rows} onClose={close} />}
      {deleting && <DeleteTopicDialog topic={topic} onClose={close} />}
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

function useConfirm(topic: string): () => Promise<void> {
  const notify = useNotify();
  const confirm = useCommand('topics.confirmReviewed');
  return async () => {
    if ((await confirm({ topic })) !== null) notify({ intent: 'success', title: 'The brief is confirmed.' });
  };
}

function ConfirmButton({ topic }: { readonly topic: TopicView }): ReactNode {
  const readOnly = useReadOnly();
  const confirm = useConfirm(topic.id);
  return (
    <Button icon={<CheckmarkCircle20Regular />} disabled={readOnly} onClick={() => void confirm()}>
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
