import { makeStyles, tokens } from '@fluentui/react-components';
import { Clock16Regular, DocumentDismiss16Regular, Star16Filled } from '@fluentui/react-icons';
import { useMemo, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import { useReadOnly } from '#renderer/data/use-dossier';
import { useExpandedTopics } from '#renderer/data/use-expanded-topics';
import { placeOfStep, type TreeStep } from '#renderer/features/topics/tree/moves';
import type { FilteredRow } from '#renderer/features/topics/tree/topic-filter';
import { useMoveTopic } from '#renderer/features/topics/tree/use-topic-moves';
import { useTreeDrop } from '#renderer/features/topics/tree/use-tree-drop';
import { TopicTree } from '#renderer/ui/topic-tree';
import type { TopicRow } from '#shared/contract/views/topics';

const useStyles = makeStyles({
  tree: { height: '100%' },
  sign: {
    display: 'inline-flex',
    flexShrink: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
  },
});

/** The keys of Word's outline: they move a topic as they move a heading there. */
const steps: Readonly<Record<string, TreeStep>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'out',
  ArrowRight: 'in',
};

/** The tree in which topics are chosen and moved: by dragging, or by Alt+Shift and an arrow key. */
export function PanelTree(props: {
  readonly rows: readonly TopicRow[];
  /** What is shown of them; `null` for all. Under a filter nothing moves: the places between are not to be seen. */
  readonly found: readonly FilteredRow[] | null;
  readonly selected: string | null;
  readonly open: (topic: string) => void;
}): ReactNode {
  const styles = useStyles();
  const { rows, found } = props;
  const fixed = useReadOnly() || found !== null;
  const [expanded, setExpanded] = useExpandedTopics(rows);
  const move = useMoveTopic(rows);
  const hooks = useTreeDrop(rows, fixed);
  const shown = useMemo(() => found?.map(({ row }) => row) ?? rows, [found, rows]);
  const dimmed = useMemo(
    () => new Set(found?.filter(({ meets }) => !meets).map(({ row }) => row.id)),
    [found],
  );
  const moveByKey = (event: KeyboardEvent): void => {
    const step = event.altKey && event.shiftKey ? steps[event.key] : undefined;
    const topic = (event.target as HTMLElement).closest('[role="row"]')?.getAttribute('data-key');
    if (step === undefined || fixed || topic === null || topic === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const place = placeOfStep(rows, topic, step);
    if (place !== null) void move(topic, place);
  };
  return (
    <div className={styles.tree} onKeyDownCapture={moveByKey}>
      <TopicTree
        key={fixed ? 'fixed' : 'movable'}
        label="Topics"
        rows={shown}
        expanded={found === null ? expanded : new Set(shown.map(({ id }) => id))}
        onExpandedChange={found === null ? setExpanded : () => undefined}
        selected={props.selected}
        onSelect={props.open}
        dimmed={dimmed}
        {...(!fixed && { dragAndDropHooks: hooks })}
        trailing={(row) => <Signs row={row} />}
      />
    </div>
  );
}

function Signs({ row }: { readonly row: TopicRow }): ReactNode {
  return (
    <>
      {row.favourite && <Sign label="Favourite" icon={<Star16Filled />} />}
      {!row.hasBrief && <Sign label="No brief yet" icon={<DocumentDismiss16Regular />} />}
      {row.stale && (
        <Sign
          label="Brief not confirmed in the last 30 days, or since it was changed"
          icon={<Clock16Regular />}
        />
      )}
    </>
  );
}

function Sign({ label, icon }: { readonly label: string; readonly icon: ReactElement }): ReactNode {
  const styles = useStyles();
  return (
    <span className={styles.sign} role="img" aria-label={label} title={label}>
      {icon}
    </span>
  );
}
