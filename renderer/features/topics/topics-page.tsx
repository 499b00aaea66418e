import { Button, useAnnounce, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronRight20Regular } from '@fluentui/react-icons';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { TopicEditor } from '#renderer/features/topics/topic-editor';
import { TopicOverview } from '#renderer/features/topics/topic-overview';
import { TopicPanel } from '#renderer/features/topics/topic-panel';
import { useRelationship } from '#renderer/data/use-relationship';
import { useScrollMemory } from '#renderer/ui/use-scroll-memory';
import { filtered } from '#renderer/features/topics/tree/topic-filter';
import { useTopicFilter } from '#renderer/features/topics/tree/use-topic-filter';
import { useViewState } from '#renderer/data/view-state';
import { useView } from '#renderer/data/use-view';
import { OfRelationship } from '#renderer/ui/of-relationship';
import { Page } from '#renderer/ui/page';
import { paths } from '#renderer/ui/paths';
import type { TopicView } from '#shared/contract/views/topics';
import { AsyncView } from '#renderer/ui/states';

const narrow = '@container window (max-width: 860px)';
const narrowAndLow = '@container window (max-width: 860px) and (max-height: 640px)';

const useStyles = makeStyles({
  root: {
    height: '100%',
    display: 'grid',
    gridTemplateColumns: '316px minmax(0, 1fr)',
    // In a narrow window, or at a high zoom, tree and topic stand one above the other and scroll as one page.
    [narrow]: { height: 'auto', gridTemplateColumns: 'minmax(0, 1fr)' },
    '@media print': { display: 'block' },
  },
  panel: {
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    [narrow]: { height: '60cqh' },
  },
  // What is chosen matters more than what else there is.
  above: { [narrow]: { height: 'max(35cqh, 230px)' } },
  folded: { [narrowAndLow]: { display: 'none' } },
  fold: {
    display: 'none',
    justifyContent: 'flex-start',
    borderRadius: 0,
    [narrowAndLow]: { display: 'flex' },
    '@media print': { display: 'none' },
  },
  main: { overflow: 'auto', height: '100%', [narrow]: { overflow: 'visible', height: 'auto' } },
});

/** The topic tree, and beside it the topic chosen with its brief. */
export function TopicsPage(): ReactNode {
  const styles = useStyles();
  const { topic } = useParams();
  const { announce } = useAnnounce();
  const navigate = useNavigate();
  const relationships = useRelationship();
  const choice = useTopicFilter();
  const main = useScrollMemory<HTMLDivElement>();
  // Whoever is led to a topic from elsewhere reads it; whoever chooses one goes on in the tree.
  const [unfolded, setUnfolded] = useState(topic === undefined);
  const shown = useView(
    'topics.get',
    { topic: topic ?? '' },
    { enabled: topic !== undefined, keepPrevious: true },
  );
  const relationship =
    (topic === undefined ? undefined : shown.data?.relationship?.id) ?? relationships.current;
  useRememberedTopic(shown.data);
  const tree = useView(
    'topics.tree',
    { relationship: relationship ?? '' },
    { enabled: relationship !== null },
  );
  const above = mergeClasses(styles.above, !unfolded && styles.folded);
  const open = (id: string): void => {
    announce(`${tree.data?.find((row) => row.id === id)?.title ?? 'Topic'} opened`);
    void navigate(`${paths.topic(id)}${choice.search}`);
  };
  const found = useMemo(() => filtered(tree.data ?? [], choice.filter), [tree.data, choice.filter]);
  return (
    <div className={styles.root}>
      {topic !== undefined && <Fold unfolded={unfolded} onFold={setUnfolded} />}
      <div className={mergeClasses(styles.panel, topic !== undefined && above)} data-not-on-paper>
        <TopicPanel
          relationships={relationships.all}
          none={relationships.none}
          relationship={relationship}
          chooseRelationship={(id) => void navigate(paths.topics(id))}
          tree={tree}
          choice={choice}
          found={found}
          selected={topic ?? null}
          open={open}
        />
      </div>
      {/* A topic that another is on its way for takes no key and no click: they would be for the other. */}
      <div className={styles.main} ref={main} inert={shown.outdated}>
        {topic === undefined ? (
          <Page title="Topics" width="wide" subtitle="Choose a topic to read and edit its brief.">
            <OfRelationship none={relationships.none} view={tree}>
              {(rows) => <TopicOverview rows={rows} found={found} search={choice.search} />}
            </OfRelationship>
          </Page>
        ) : (
          <AsyncView view={shown}>{(view) => <TopicEditor topic={view} rows={tree.data ?? []} />}</AsyncView>
        )}
      </div>
    </div>
  );
}

/** Shows the tree above a topic, or leaves the room to the topic; only where there is not enough for both. */
function Fold(props: {
  readonly unfolded: boolean;
  readonly onFold: (unfolded: boolean) => void;
}): ReactNode {
  const styles = useStyles();
  const { unfolded, onFold } = props;
  return (
    <Button
      className={styles.fold}
      appearance="subtle"
      icon={unfolded ? <ChevronDown20Regular /> : <ChevronRight20Regular />}
      aria-expanded={unfolded}
      onClick={() => {
        onFold(!unfolded);
      }}
    >
      All topics
    </Button>
  );
}

/** Puts the topic shown among those opened last. */
function useRememberedTopic(shown: TopicView | undefined): void {
  const { topicOpened } = useViewState();
  const opened = shown?.deleted === false ? shown.id : undefined;
  useEffect(() => {
    if (opened !== undefined) topicOpened(opened);
  }, [opened, topicOpened]);
}
