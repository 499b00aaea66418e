import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  figure: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  bars: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr) max-content',
    gap: `4px ${tokens.spacingHorizontalM}`,
    alignItems: 'center',
    fontSize: tokens.fontSizeBase200,
  },
  track: { height: '10px', backgroundColor: tokens.colorNeutralBackground3, borderRadius: '2px' },
  bar: {
    height: '100%',
    minWidth: '2px',
    borderRadius: '2px',
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  quiet: { backgroundColor: tokens.colorNeutralForeground3 },
  good: { backgroundColor: tokens.colorStatusSuccessForeground3 },
  attention: { backgroundColor: tokens.colorStatusWarningForeground3 },
  danger: { backgroundColor: tokens.colorStatusDangerForeground3 },
  none: { minWidth: 0 },
  count: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  summary: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    width: 'max-content',
  },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    '& th, & td': {
      textAlign: 'left',
      padding: `2px ${tokens.spacingHorizontalM} 2px 0`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
});

/** A bar: what it counts, how many, and how it is to be taken; the tone only repeats what the label says. */
export interface Bar {
  readonly label: string;
  readonly count: number;
  readonly tone: 'quiet' | 'good' | 'attention' | 'danger' | 'plain';
}

/** Counts as bars, each with its name and number, and the same as a table behind it. */
export function BarFigure(props: {
  readonly title: string;
  readonly counted: string;
  readonly bars: readonly Bar[];
}): ReactNode {
  const styles = useStyles();
  const most = Math.max(1, ...props.bars.map(({ count }) => count));
  const inWords = props.bars.map(({ label, count }) => `${label} ${String(count)}`).join(', ');
  return (
    <figure className={styles.figure} aria-label={props.title}>
      <div className={styles.bars} role="img" aria-label={`${props.title}: ${inWords}`}>
        {props.bars.map(({ label, count, tone }) => (
          <BarRow key={label} label={label} count={count} tone={tone} share={count / most} />
        ))}
      </div>
      <details>
        <summary className={styles.summary}>As a table</summary>
        <table className={styles.table} aria-label={props.title}>
          <thead>
            <tr>
              <th scope="col">{props.counted}</th>
              <th scope="col">Number</th>
            </tr>
          </thead>
          <tbody>
            {props.bars.map(({ label, count }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function BarRow({ label, count, tone, share }: Bar & { readonly share: number }): ReactNode {
  const styles = useStyles();
  const look = tone === 'plain' ? undefined : styles[tone];
  return (
    <>
      <span>{label}</span>
      <div className={styles.track}>
        <div
          className={mergeClasses(styles.bar, look, count === 0 && styles.none)}
          style={{ width: `${String(share * 100)}%` }}
        />
      </div>
      <span className={styles.count}>{count}</span>
    </>
  );
}
