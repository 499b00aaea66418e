import { useAnnounce, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { TopicEditor } from '#renderer/features/topics/topic-editor';
import { TopicOverview } from '#renderer/features/topics/topic-overview';
import { TopicPanel } from '#renderer/features/topics/topic-panel';
import { useRelationship } from '#renderer/data/use-relationship';
import { useView } from '#renderer/data/use-view';
import { paths } from '#renderer/ui/paths';
import { AsyncView } from '#renderer/ui/states';

const narrow = '@media (max-width: 860px)';

const useStyles = makeStyles({
  root: {
    height: '100%',
    display: 'grid',
    gridTemplateColumns: '316px minmax(0, 1fr)',
    // In a narrow window, or at a high zoom, tree and topic stand one above the other and scroll as one page.
    [narrow]: { height: 'auto', gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  panel: {
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    [narrow]: { maxHeight: '60vh' },
  },
  main: { overflow: 'auto', height: '100%', [narrow]: { overflow: 'visible', height: 'auto' } },
});

/** The topic tree, and beside it the topic chosen with its brief. */
export function TopicsPage(): ReactNode {
  const styles = useStyles();
  const { topic } = useParams();
  const { announce } = useAnnounce();
  const navigate = useNavigate();
  const choice = useRelationship();
  const shown = useView(
    'topics.get',
    { topic: topic ?? '' },
    { enabled: topic !== undefined, keepPrevious: true },
  );
  const relationship = (topic === undefined ? undefined : shown.data?.relationship?.id) ?? choice.current;
  const tree = useView(
    'topics.tree',
    { relationship: relationship ?? '' },
    { enabled: relationship !== null },
  );
  const open = (id: string): void => {
    announce(`${tree.data?.find((row) => row.id === id)?.title ?? 'Topic'} opened`);
    void navigate(paths.topic(id));
  };
  return (
    <div className={styles.root}>
      <div className={styles.panel}>
        <TopicPanel
          relationships={choice.all}
          relationship={relationship}
          chooseRelationship={(id) => void navigate(paths.topics(id))}
          tree={tree}
          selected={topic ?? null}
          open={open}
        />
      </div>
      <div className={styles.main}>
        {topic === undefined ? (
          <AsyncView view={tree}>{(rows) => <TopicOverview rows={rows} />}</AsyncView>
        ) : (
          <AsyncView view={shown}>{(view) => <TopicEditor topic={view} />}</AsyncView>
        )}
      </div>
    </div>
  );
}
