import { makeStyles, tokens, typographyStyles, useAnnounce } from '@fluentui/react-components';
import { Add20Regular, Checkmark16Regular } from '@fluentui/react-icons';
import { memo, type ReactNode } from 'react';
import { Button, useDragAndDrop } from 'react-aria-components';
import { topicDragType } from '#renderer/features/meetings/agenda/drag-types';
import { useCommand } from '#renderer/data/use-command';
import { useReadOnly } from '#renderer/data/use-dossier';
import { useExpandedTopics } from '#renderer/data/use-expanded-topics';
import { useView } from '#renderer/data/use-view';
import { once } from '#renderer/ui/once';
import { useQuietActions } from '#renderer/ui/page-actions';
import { AsyncView, EmptyState } from '#renderer/ui/states';
import { TopicTree } from '#renderer/ui/topic-tree';
import type { MeetingView } from '#shared/contract/views/meetings';
import type { TopicRow } from '#shared/contract/views/topics';
import { rowColours } from '#renderer/ui/theme';

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.subtitle2,
    margin: 0,
    '@container window (max-width: 1599px)': { display: 'none' },
  },
  hint: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    margin: `2px 0 ${tokens.spacingVerticalS}`,
  },
  // A button of the tree's own kind: a press on it is no press on its row.
  add: {
    border: 'none',
    background: 'none',
    color: 'inherit',
    padding: '2px',
    display: 'inline-flex',
    flexShrink: 0,
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    '&[data-hovered]': { backgroundColor: rowColours.hover },
    '&[data-focus-visible]': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '&[data-disabled]': { opacity: 0.4, cursor: 'default' },
  },
  used: { display: 'inline-flex', color: tokens.colorStatusSuccessForeground1, paddingLeft: '4px' },
});

interface SourceProps {
  readonly meeting: string;
  /** The ids of the topics that stand on the agenda, with a space between them. */
  readonly used: string;
}

/** The topics of the relationship, to drag into the agenda or to add by button. */
export function TopicSource({ meeting }: { readonly meeting: MeetingView }): ReactNode {
  const used = meeting.agenda.flatMap((item) => item.topics.map(({ topic }) => topic.id)).join(' ');
  return <Source meeting={meeting.id} relationship={meeting.relationship?.id ?? ''} used={used} />;
}

/** Drawn anew when topics come to the agenda or go, and not at every edit of it. */
const Source = memo(function Source(props: SourceProps & { readonly relationship: string }): ReactNode {
  const styles = useStyles();
  const { relationship } = props;
  const tree = useView('topics.tree', { relationship }, { enabled: relationship !== '' });
  return (
    <section aria-label="Topics">
      <h2 className={styles.heading}>Topics</h2>
      <p className={styles.hint}>
        Drag a topic between items or onto one, or press its plus sign to add it at the end.
      </p>
      <AsyncView view={tree}>
        {(rows) =>
          rows.length === 0 ? <EmptyState title="No topics yet" /> : <SourceTree {...props} rows={rows} />
        }
      </AsyncView>
    </section>
  );
});

function SourceTree(props: SourceProps & { readonly rows: readonly TopicRow[] }): ReactNode {
  const styles = useStyles();
  const { rows, meeting } = props;
  const readOnly = useReadOnly();
  const addItem = useCommand('agenda.addItem');
  const { announce } = useAnnounce();
  const [expanded, setExpanded] = useExpandedTopics(rows);
  const add = async (row: TopicRow): Promise<void> => {
    const added = await addItem({ meeting, topics: [row.id] });
    if (added !== null) announce(`${row.title} was added as the last item`);
  };
  useQuietActions(() =>
    rows.map((row) => ({
      ...{ id: `agenda.add.${row.id}`, label: addLabel(row), icon: <Add20Regular />, disabled: readOnly },
      run: () => void add(row),
    })),
  );
  const onAgenda = new Set(props.used.split(' '));
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: readOnly,
    getItems: (keys) =>
      [...keys].map((key) => ({
        [topicDragType]: String(key),
        'text/plain': rows.find(({ id }) => id === key)?.title ?? '',
      })),
    getAllowedDropOperations: () => ['copy'],
  });
  return (
    <TopicTree
      label="Topics to put on the agenda"
      longHeight="max(300px, calc(100cqh - 300px))"
      rows={rows}
      expanded={expanded}
      onExpandedChange={setExpanded}
      dragAndDropHooks={dragAndDropHooks}
      trailing={(row) => (
        <>
          {onAgenda.has(row.id) && (
            <span className={styles.used} role="img" aria-label="on the agenda" title="On the agenda">
              <Checkmark16Regular />
            </span>
          )}
          <Button
            className={styles.add}
            aria-label={addLabel(row)}
            isDisabled={readOnly}
            onClick={once(() => void add(row)).onClick}
          >
            <Add20Regular />
          </Button>
        </>
      )}
    />
  );
}

function addLabel({ title }: TopicRow): string {
  return `Add to agenda: ${title}`;
}
