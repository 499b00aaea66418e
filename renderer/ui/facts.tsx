import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    '@container window (max-width: 600px)': { gridTemplateColumns: '1fr', rowGap: 0 },
  },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, overflowWrap: 'anywhere' },
});

/** A name with what it stands for. */
export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
}

/** Facts under their names, in two columns. Empty ones are left out. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): ReactNode {
  const styles = useStyles();
  const shown = facts.filter(({ value }) => value !== '' && value !== null);
  return (
    <dl className={styles.list}>
      {shown.map(({ name, value }) => (
        <FactRow key={name} name={name} value={value} />
      ))}
    </dl>
  );
}

function FactRow({ name, value }: Fact): ReactNode {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{name}</dt>
      <dd className={styles.fact}>{value}</dd>
    </>
  );
}
