import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { NewPointDialog } from '#renderer/features/topics/new-point-dialog';
import { PointCard } from '#renderer/features/topics/point-card';
import { AddButton } from '#renderer/fields/add-button';
import { pointUseLabels } from '#renderer/ui/labels';
import { Section } from '#renderer/ui/section';
import { EmptyState } from '#renderer/ui/states';
import type { PointView, TopicView } from '#shared/contract/views/topics';
import { isCleared } from '#shared/domain/talking-point/clearance';
import { pointUses, type PointUse } from '#shared/domain/talking-point/talking-point';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { ...typographyStyles.body1Strong, margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
});

/** The topic's talking points by what they are for. */
export function PointsSection({ topic }: { readonly topic: TopicView }): ReactNode {
  const [adding, setAdding] = useState(false);
  return (
    <Section
      title="Talking points"
      note={clearedNote(topic.points)}
      actions={
        <AddButton
          offeredAs="New talking point"
          onAdd={() => {
            setAdding(true);
          }}
        >
          New point
        </AddButton>
      }
    >
      {topic.points.length === 0 && (
        <EmptyState title="No points yet">
          Points to make, answers if raised, and what to avoid stand here.
        </EmptyState>
      )}
      {pointUses.map((use) => (
        <PointGroup key={use} use={use} points={topic.points.filter((point) => point.use === use)} />
      ))}
      {adding && (
        <NewPointDialog
          topic={topic.id}
          use="make"
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </Section>
  );
}

function clearedNote(points: readonly PointView[]): string {
  const cleared = points.filter(isCleared).length;
  return `${String(cleared)} of ${String(points.length)} cleared`;
}

function PointGroup(props: { readonly use: PointUse; readonly points: readonly PointView[] }): ReactNode {
  const styles = useStyles();
  if (props.points.length === 0) return null;
  return (
    <div className={styles.group}>
      <h3 className={styles.heading}>{pointUseLabels[props.use]}</h3>
      <ol className={styles.list}>
        {props.points.map((point, index) => (
          <li key={point.id}>
            <PointCard point={point} index={index} count={props.points.length} />
          </li>
        ))}
      </ol>
    </div>
  );
}
