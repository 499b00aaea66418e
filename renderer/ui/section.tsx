import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minHeight: '32px',
  },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  actions: { marginLeft: 'auto', display: 'flex', gap: tokens.spacingHorizontalS },
});

/** A part of a page under its own heading; it is a landmark by that name. */
export function Section(props: {
  readonly title: string;
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  readonly id?: string;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const headingId = useId();
  return (
    <section className={styles.root} aria-labelledby={headingId} id={props.id}>
      <div className={styles.header}>
        <h2 id={headingId} className={styles.heading}>
          {props.title}
        </h2>
        {props.note !== undefined && <span className={styles.note}>{props.note}</span>}
        {props.actions !== undefined && <div className={styles.actions}>{props.actions}</div>}
      </div>
      {props.children}
    </section>
  );
}
