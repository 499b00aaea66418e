import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: tokens.spacingHorizontalL,
    boxSizing: 'border-box',
  },
  flush: { padding: 0, overflow: 'hidden' },
});

/** A quiet surface that holds what belongs together. `flush` leaves the padding to what is inside. */
export function Panel(props: {
  readonly flush?: boolean;
  readonly className?: string | undefined;
  readonly 'data-not-on-paper'?: true;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  return (
    <div
      className={mergeClasses(styles.root, props.flush === true && styles.flush, props.className)}
      data-panel
      data-not-on-paper={props['data-not-on-paper']}
    >
      {props.children}
    </div>
  );
}
