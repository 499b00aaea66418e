import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { EyeOff16Regular, Globe16Regular, Mic16Regular, Warning16Regular } from '@fluentui/react-icons';
import { memo, type ReactNode } from 'react';
import type { AgendaRowView } from '#renderer/features/meetings/agenda/agenda-rows';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `2px ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  shared: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  fact: { display: 'inline-flex', alignItems: 'center', gap: '4px' },
  warn: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
});

type Facts = Pick<
  AgendaRowView,
  'visibility' | 'lead' | 'points' | 'minutes' | 'speakingMinutes' | 'topics' | 'overruns'
>;

/** What an item holds, in one quiet line: who leads, who may know, points, speaking time. */
export const RowFacts = memo(function RowFacts(props: Facts): ReactNode {
  const styles = useStyles();
  const tooLong = props.speakingMinutes > props.minutes && props.visibility !== 'hidden';
  return (
    <div className={styles.root}>
      <VisibilityMark visibility={props.visibility} />
      <span>{props.lead}</span>
      <span>{props.points === 1 ? '1 point' : `${String(props.points)} points`}</span>
      <span className={mergeClasses(styles.fact, tooLong && styles.warn)}>
        <Mic16Regular />
        {speaking(props, tooLong)}
      </span>
      {props.overruns && (
        <span className={mergeClasses(styles.fact, styles.warn)}>
          <Warning16Regular /> After the end
        </span>
      )}
      {props.topics !== '' && <span>{props.topics}</span>}
    </div>
  );
});

function speaking(item: Pick<Facts, 'minutes' | 'speakingMinutes'>, tooLong: boolean): string {
  const estimate = `${String(item.speakingMinutes)} min speaking`;
  return tooLong ? `${estimate}: more than its ${String(item.minutes)} min` : estimate;
}

function VisibilityMark({ visibility }: Pick<Facts, 'visibility'>): ReactNode {
  const styles = useStyles();
  if (visibility === 'internal') return <span>Internal</span>;
  const shared = visibility === 'shared';
  return (
    <span className={mergeClasses(styles.fact, shared && styles.shared)}>
      {shared ? <Globe16Regular /> : <EyeOff16Regular />}
      {shared ? 'Shared' : 'Hidden'}
    </span>
  );
}
