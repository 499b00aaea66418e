import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { pointStateLabels } from '#renderer/ui/labels';
import type { StateCounts } from '#shared/contract/views/points';
import { pointStates, type PointState } from '#shared/domain/talking-point/talking-point';

const useStyles = makeStyles({
  root: { display: 'inline-flex', flexWrap: 'wrap', gap: '3px' },
  chip: {
    display: 'inline-flex',
    alignItems: 'baseline',
    gap: '3px',
    padding: '0 5px',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  letter: { fontWeight: tokens.fontWeightBold },
  draft: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
  review: {
    backgroundColor: tokens.colorStatusWarningBackground2,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  cleared: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  delivered: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `2px ${tokens.spacingHorizontalM}`,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    '& > span': { display: 'inline-flex', alignItems: 'center', gap: '5px' },
  },
});

/** The sign of each state that is counted; retired points are not. */
const letters = { draft: 'D', review: 'R', cleared: 'C', delivered: 'M' } as const;
type Counted = keyof typeof letters;

function isCounted(state: PointState): state is Counted {
  return state in letters;
}

const counted = pointStates.filter(isCounted);

/** How many points are counted: retired ones are not. */
export function countAll(counts: StateCounts): number {
  return counted.reduce((sum, state) => sum + counts[state], 0);
}

/** Counts by state in words: '2 draft, 3 cleared'. */
export function countsInWords(counts: StateCounts): string {
  return counted
    .filter((state) => counts[state] > 0)
    .map((state) => `${String(counts[state])} ${pointStateLabels[state].toLowerCase()}`)
    .join(', ');
}

/** Counts of points by state: a letter and a number each, told apart by letter and edge as well as by colour. */
export function StateCountChips({ counts }: { readonly counts: StateCounts }): ReactNode {
  const styles = useStyles();
  return (
    <span className={styles.root} aria-hidden="true">
      {counted
        .filter((state) => counts[state] > 0)
        .map((state) => (
          <span key={state} className={mergeClasses(styles.chip, styles[state])}>
            <span className={styles.letter}>{letters[state]}</span>
            {counts[state]}
          </span>
        ))}
    </span>
  );
}

/** What the letters of {@link StateCountChips} stand for. */
export function StateLegend(): ReactNode {
  const styles = useStyles();
  return (
    <p className={styles.legend}>
      {counted.map((state) => (
        <span key={state}>
          <span className={mergeClasses(styles.chip, styles[state])}>
            <span className={styles.letter}>{letters[state]}</span>
          </span>
          {state === 'delivered' ? 'Made (delivered)' : pointStateLabels[state]}
        </span>
      ))}
    </p>
  );
}
