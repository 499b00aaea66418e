import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { IllustrativeBadge } from '#renderer/ui/badges';
import { dateInWords } from '#renderer/ui/dates';
import { paths } from '#renderer/ui/paths';
import { RecordLink } from '#renderer/ui/record-link';
import { RichTextView } from '#renderer/ui/rich-text/rich-text-view';
import type { AssignedPointView } from '#shared/contract/views/meetings';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  head: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  label: { ...typographyStyles.caption1Strong },
  term: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** What was said on this topic to the same person last time, and what they answered. */
export function LastTime({ assigned }: { readonly assigned: AssignedPointView }): ReactNode {
  const styles = useStyles();
  const { lastTime } = assigned;
  if (lastTime === null) return null;
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <span className={styles.label}>
          Last time{lastTime.date === null ? '' : `, ${dateInWords(lastTime.date)}`}
        </span>
        {lastTime.illustrative && <IllustrativeBadge compact />}
      </div>
      <RecordLink link={lastTime.meeting} to={paths.meeting(lastTime.meeting.id, 'record')} />
      <span className={styles.term}>We said</span>
      <RichTextView text={lastTime.said} />
      <span className={styles.term}>{assigned.addressee?.label ?? 'They'} answered</span>
      <RichTextView text={lastTime.answer} />
    </div>
  );
}
