import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { ListLayout, Tree, Virtualizer, type DragAndDropHooks, type Key } from 'react-aria-components';
import { BranchItem, type Branch } from '#renderer/ui/topic-branch';
import { mostAtOnce } from '#renderer/ui/use-long-rows';
import { groupBy } from '#shared/domain/group-by';
import type { TopicRow } from '#shared/contract/views/topics';

const useStyles = makeStyles({
  tree: { outlineStyle: 'none', display: 'flex', flexDirection: 'column' },
  long: { display: 'block', overflow: 'auto' },
});

/** What a tree of topics is given. */
export interface TopicTreeProps {
  readonly label: string;
  readonly rows: readonly TopicRow[];
  readonly expanded: ReadonlySet<string>;
  readonly onExpandedChange: (expanded: ReadonlySet<string>) => void;
  /** The topic shown, where the tree is for choosing one. */
  readonly selected?: string | null;
  readonly onSelect?: (topic: string) => void;
  /** Topics that only lead to others: they stand back. */
  readonly dimmed?: ReadonlySet<string>;
  readonly dragAndDropHooks?: DragAndDropHooks;
  /** What stands at the end of each row: signs or a button. */
  readonly trailing?: (row: TopicRow) => ReactNode;
  /** Height of the frame in which a long tree scrolls; all that there is if nothing is said. */
  readonly longHeight?: string;
}

/** Long titles take two lines: rows are measured when they come into sight. */
const layout = { estimatedRowHeight: 32, dropIndicatorThickness: 2 };

/**
 * The topic tree: arrow keys move, open and close; Enter chooses. A short one stands on the page as a whole; of a long
 * one only the rows that are seen do, in a frame that scrolls.
 */
export function TopicTree(props: TopicTreeProps): ReactNode {
  const styles = useStyles();
  const { rows, onSelect, selected } = props;
  const roots = useMemo(() => branchesOf(rows), [rows]);
  const selects = onSelect !== undefined;
  const isLong = rows.length > mostAtOnce;
  const tree = (
    <Tree<Branch>
      aria-label={props.label}
      className={mergeClasses(styles.tree, isLong && styles.long)}
      {...(isLong && { style: { height: props.longHeight ?? '100%' } })}
      items={roots}
      dependencies={[props.trailing, props.dimmed]}
      expandedKeys={props.expanded}
      onExpandedChange={(keys) => {
        props.onExpandedChange(new Set([...keys].map(String)));
      }}
      selectionMode={selects ? 'single' : 'none'}
      disallowEmptySelection
      selectedKeys={selected === null || selected === undefined ? [] : [selected]}
      onSelectionChange={(keys) => {
        const [first] = keys === 'all' ? [] : keys;
        if (first !== undefined) onSelect?.(String(first satisfies Key));
      }}
      {...(props.dragAndDropHooks !== undefined && { dragAndDropHooks: props.dragAndDropHooks })}
    >
      {(branch) => (
        <BranchItem
          key={branch.id}
          branch={branch}
          trailing={props.trailing}
          dimmed={props.dimmed}
          calm={selects}
        />
      )}
    </Tree>
  );
  if (!isLong) return tree;
  return (
    <Virtualizer layout={ListLayout} layoutOptions={layout}>
      {tree}
    </Virtualizer>
  );
}

function branchesOf(rows: readonly TopicRow[]): readonly Branch[] {
  const under = groupBy(rows, ({ parent }) => parent);
  const below = (parent: string | null): readonly Branch[] =>
    (under.get(parent) ?? []).map((row) => ({ id: row.id, row, children: below(row.id) }));
  return below(null);
}
