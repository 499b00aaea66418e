import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useDelete } from '#renderer/data/use-delete';
import { ConfirmDialog } from '#renderer/ui/dialogs';
import { paths } from '#renderer/ui/paths';
import { useGoOn } from '#renderer/ui/use-go-on';
import type { RecordLink } from '#shared/contract/views/common';
import type { TopicView } from '#shared/contract/views/topics';

const useStyles = makeStyles({ list: { margin: `0 0 ${tokens.spacingVerticalM}`, paddingLeft: '20px' } });

/** Asks before a topic is deleted, and says what uses it and what stands under it. */
export function DeleteTopicDialog(props: {
  readonly topic: TopicView;
  readonly onClose: () => void;
}): ReactNode {
  const { topic } = props;
  const goOn = useGoOn();
  const remove = useDelete();
  const confirmed = async (): Promise<void> => {
    const go = goOn();
    props.onClose();
    if (await remove(topic.id, topic.title.value)) go(paths.topics(topic.relationship?.id ?? ''));
  };
  return (
    <ConfirmDialog
      open
      title={`Delete "${topic.title.value}"?`}
      confirm="Delete the topic"
      onConfirm={() => void confirmed()}
      onClose={props.onClose}
    >
      <Uses what="Meetings that use it, whose papers will show it as deleted:" links={topic.meetings} />
      <Uses what="Commitments that name it:" links={topic.commitments} />
      <Uses what="Topics under it, which move to the top of the tree:" links={topic.children} />
      Nothing is lost: undo brings the topic back with its brief and its points.
    </ConfirmDialog>
  );
}

function Uses(props: { readonly what: string; readonly links: readonly RecordLink[] }): ReactNode {
  const styles = useStyles();
  const links = props.links.filter(({ deleted }) => !deleted);
  if (links.length === 0) return null;
  return (
    <>
      <p style={{ margin: 0 }}>{props.what}</p>
      <ul className={styles.list}>
        {links.map(({ id, label }) => (
          <li key={id}>{label}</li>
        ))}
      </ul>
    </>
  );
}
