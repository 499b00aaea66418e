import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  label: { ...typographyStyles.body1Strong, minHeight: '28px', lineHeight: '28px' },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** A label over a control that names itself to assistive technology; it looks as the labels of all fields do. */
export function Labelled(props: {
  readonly label: string;
  readonly hint?: string;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <span className={styles.label} aria-hidden="true">
        {props.label}
      </span>
      {props.children}
      {props.hint !== undefined && <span className={styles.hint}>{props.hint}</span>}
    </div>
  );
}
