import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { EyeOff16Regular, Globe16Regular, Mic16Regular, Warning16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { AgendaItemView } from '#shared/contract/views/meetings';

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

/** What an item holds, in one quiet line: who leads, who may know, points, speaking time. */
export function RowFacts(props: { readonly item: AgendaItemView; readonly overruns: boolean }): ReactNode {
  const styles = useStyles();
  const { item } = props;
  const tooLong = item.speakingMinutes > item.minutes && item.visibility !== 'hidden';
  const points = item.points.length === 1 ? '1 point' : `${String(item.points.length)} points`;
  return (
    <div className={styles.root}>
      <VisibilityMark item={item} />
      <span>{item.lead === null ? 'No lead' : item.lead.label}</span>
      <span>{points}</span>
      <span className={mergeClasses(styles.fact, tooLong && styles.warn)}>
        <Mic16Regular />
        {speaking(item, tooLong)}
      </span>
      {props.overruns && (
        <span className={mergeClasses(styles.fact, styles.warn)}>
          <Warning16Regular /> After the end
        </span>
      )}
      {otherTopics(item) !== '' && <span>{otherTopics(item)}</span>}
    </div>
  );
}

function speaking(item: AgendaItemView, tooLong: boolean): string {
  const estimate = `${String(item.speakingMinutes)} min speaking`;
  return tooLong ? `${estimate}: more than its ${String(item.minutes)} min` : estimate;
}

function otherTopics({ topics, title }: AgendaItemView): string {
  const names = topics.map(({ topic }) => topic.label);
  return names.length === 1 && names[0] === title.value ? '' : names.join(', ');
}

function VisibilityMark({ item }: { readonly item: AgendaItemView }): ReactNode {
  const styles = useStyles();
  if (item.visibility === 'internal') return <span>Internal</span>;
  const shared = item.visibility === 'shared';
  return (
    <span className={mergeClasses(styles.fact, shared && styles.shared)}>
      {shared ? <Globe16Regular /> : <EyeOff16Regular />}
      {shared ? 'Shared' : 'Hidden'}
    </span>
  );
}
