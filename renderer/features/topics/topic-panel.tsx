import { Button, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { NewTopicDialog } from '#renderer/features/topics/new-topic-dialog';
import { FilterBar } from '#renderer/features/topics/tree/filter-bar';
import { QuickTopics } from '#renderer/features/topics/tree/quick-topics';
import type { FilteredRow } from '#renderer/features/topics/tree/topic-filter';
import { PanelTree } from '#renderer/features/topics/tree/topic-panel-tree';
import type { FilterChoice } from '#renderer/features/topics/tree/use-topic-filter';
import { useAsked } from '#renderer/data/use-asked';
import { useReadOnly } from '#renderer/data/use-dossier';
import type { View } from '#renderer/data/use-view';
import { RelationshipPicker } from '#renderer/ui/relationship-picker';
import { AsyncView, EmptyState } from '#renderer/ui/states';
import type { RelationshipView, TopicRow } from '#shared/contract/views/topics';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '& > :first-child': { flexGrow: 1, minWidth: 0 },
  },
  tree: { overflow: 'auto', flexGrow: 1, minHeight: 0, padding: tokens.spacingHorizontalS },
});

/** The tree of a relationship's topics, with the way to another relationship and to a new topic. */
export function TopicPanel(props: {
  readonly relationships: readonly RelationshipView[];
  /** True where the dossier has no relationship, and so no tree. */
  readonly none: boolean;
  readonly relationship: string | null;
  readonly chooseRelationship: (relationship: string) => void;
  readonly tree: View<readonly TopicRow[]>;
  readonly choice: FilterChoice;
  /** What the filter leaves of the tree. */
  readonly found: readonly FilteredRow[];
  readonly selected: string | null;
  readonly open: (topic: string) => void;
}): ReactNode {
  const styles = useStyles();
  const readOnly = useReadOnly();
  const [adding, setAdding] = useAsked('new.topic');
  const rows = props.tree.data ?? [];
  const { filtering } = props.choice;
  return (
    <>
      <div className={styles.head}>
        <RelationshipPicker
          all={props.relationships}
          current={props.relationship}
          choose={props.chooseRelationship}
        />
        <QuickTopics rows={rows} open={props.open} />
        <Tooltip relationship="label" content="New topic">
          <Button
            icon={<Add20Regular />}
            disabled={readOnly || props.relationship === null}
            onClick={() => {
              setAdding(true);
            }}
          />
        </Tooltip>
      </div>
      {rows.length > 0 && (
        <FilterBar
          rows={rows}
          choice={props.choice}
          found={props.found.filter(({ meets }) => meets).length}
        />
      )}
      <div className={styles.tree}>
        {!props.none && (
          <AsyncView view={props.tree}>
            {(rows) =>
              rows.length === 0 ? (
                <EmptyState title="No topics yet">Add the first topic with the plus sign above.</EmptyState>
              ) : (
                <PanelTree
                  rows={rows}
                  found={filtering ? props.found : null}
                  selected={props.selected}
                  open={props.open}
                />
              )
            }
          </AsyncView>
        )}
      </div>
      {adding && props.relationship !== null && (
        <NewTopicDialog
          relationship={props.relationship}
          rows={rows}
          under={props.selected}
          onClose={() => {
            setAdding(false);
          }}
          onMade={props.open}
        />
      )}
    </>
  );
}
