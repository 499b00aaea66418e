import { ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM, flexWrap: 'wrap' },
  bar: { width: '180px' },
  text: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  over: { color: tokens.colorStatusWarningForeground1, fontSize: tokens.fontSizeBase200, fontWeight: 600 },
});

/** Words of a brief against the two sides that it may take. */
export function LengthBudget(props: { readonly words: number; readonly budget: number }): ReactNode {
  const styles = useStyles();
  const excess = props.words - props.budget;
  const count = `${String(props.words)} of ${String(props.budget)} words`;
  return (
    <div className={styles.root}>
      <ProgressBar
        className={styles.bar}
        aria-label="Length of the brief"
        value={Math.min(1, props.words / props.budget)}
        color={excess > 0 ? 'warning' : 'brand'}
      />
      <span className={excess > 0 ? styles.over : styles.text}>
        {excess > 0 ? `${count}: ${String(excess)} over two sides` : `${count} (two sides)`}
      </span>
    </div>
  );
}
