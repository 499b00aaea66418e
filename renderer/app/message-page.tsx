import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    minHeight: '100%',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    padding: tokens.spacingHorizontalXXL,
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  card: {
    width: '100%',
    maxWidth: '520px',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalXXXL,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow8,
    overflowWrap: 'anywhere',
  },
  heading: { ...typographyStyles.title3, margin: 0 },
  foot: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: 0 },
});

/** A page that stands alone: to unlock, or to say what went wrong. */
export function MessagePage(props: {
  readonly title: string;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  return (
    <main className={styles.root}>
      <div className={styles.card}>
        <h1 className={styles.heading}>{props.title}</h1>
        {props.children}
        {props.foot !== undefined && <p className={styles.foot}>{props.foot}</p>}
      </div>
    </main>
  );
}
