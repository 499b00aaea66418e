import { Button, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular, DocumentDismiss16Regular, Clock16Regular } from '@fluentui/react-icons';
import { useState, type ReactElement, type ReactNode } from 'react';
import { NewTopicDialog } from '#renderer/features/topics/new-topic-dialog';
import { useReadOnly } from '#renderer/data/use-dossier';
import { useExpandedTopics } from '#renderer/data/use-expanded-topics';
import type { View } from '#renderer/data/use-view';
import { RelationshipPicker } from '#renderer/ui/relationship-picker';
import { AsyncView, EmptyState } from '#renderer/ui/states';
import { TopicTree } from '#renderer/ui/topic-tree';
import type { RelationshipView, TopicRow } from '#shared/contract/views/topics';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '& > :first-child': { flexGrow: 1, minWidth: 0 },
  },
  tree: { overflow: 'auto', flexGrow: 1, minHeight: 0, padding: tokens.spacingHorizontalS },
  sign: {
    display: 'inline-flex',
    flexShrink: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
  },
});

/** The tree of a relationship's topics, with the way to another relationship and to a new topic. */
export function TopicPanel(props: {
  readonly relationships: readonly RelationshipView[];
  readonly relationship: string | null;
  readonly chooseRelationship: (relationship: string) => void;
  readonly tree: View<readonly TopicRow[]>;
  readonly selected: string | null;
  readonly open: (topic: string) => void;
}): ReactNode {
  const styles = useStyles();
  const readOnly = useReadOnly();
  const [adding, setAdding] = useState(false);
  return (
    <>
      <div className={styles.head}>
        <RelationshipPicker
          all={props.relationships}
          current={props.relationship}
          choose={props.chooseRelationship}
        />
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
      <div className={styles.tree}>
        <AsyncView view={props.tree}>
          {(rows) => <PanelTree rows={rows} selected={props.selected} open={props.open} />}
        </AsyncView>
      </div>
      {adding && props.relationship !== null && (
        <NewTopicDialog
          relationship={props.relationship}
          rows={props.tree.data ?? []}
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

function PanelTree(props: {
  readonly rows: readonly TopicRow[];
  readonly selected: string | null;
  readonly open: (topic: string) => void;
}): ReactNode {
  const [expanded, setExpanded] = useExpandedTopics(props.rows);
  if (props.rows.length === 0)
    return <EmptyState title="No topics yet">Add the first topic with the plus sign above.</EmptyState>;
  return (
    <TopicTree
      label="Topics"
      rows={props.rows}
      expanded={expanded}
      onExpandedChange={setExpanded}
      selected={props.selected}
      onSelect={props.open}
      trailing={(row) => <BriefSign row={row} />}
    />
  );
}

function BriefSign({ row }: { readonly row: TopicRow }): ReactNode {
  if (!row.hasBrief) return <Sign label="No brief yet" icon={<DocumentDismiss16Regular />} />;
  if (row.stale)
    return (
      <Sign
        label="Brief not confirmed in the last 30 days, or since it was changed"
        icon={<Clock16Regular />}
      />
    );
  return null;
}

function Sign({ label, icon }: { readonly label: string; readonly icon: ReactElement }): ReactNode {
  const styles = useStyles();
  return (
    <span className={styles.sign} role="img" aria-label={label} title={label}>
      {icon}
    </span>
  );
}
