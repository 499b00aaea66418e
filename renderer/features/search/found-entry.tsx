import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useView } from '#renderer/data/use-view';
import { hitPath } from '#renderer/ui/hit-path';
import { Marked } from '#renderer/ui/marked';
import { WindowLink } from '#renderer/ui/record-link';
import type { CallInput } from '#shared/contract/calls';
import { kinds } from '#shared/domain/record/kinds';

/** As many entries are asked for at once. */
export const stretch = 50;

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    minHeight: '60px',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    overflowWrap: 'anywhere',
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** One of the records found; it asks for the stretch in which it stands. */
export function FoundEntry(props: {
  readonly sought: Pick<CallInput<'search.list'>, 'text' | 'kind'>;
  readonly index: number;
}): ReactNode {
  const styles = useStyles();
  const { sought, index } = props;
  const from = Math.floor(index / stretch) * stretch;
  const { data } = useView('search.list', { ...sought, from, limit: stretch });
  const hit = data?.hits[index - from];
  if (hit === undefined) return <div className={styles.root} aria-busy="true" />;
  if (hit === null) {
    return (
      <div className={styles.root}>
        <span className={styles.quiet}>A record that no page shows</span>
      </div>
    );
  }
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <span dir="auto">
          <WindowLink to={hitPath(hit)}>
            <Marked parts={hit.title} />
          </WindowLink>
        </span>
        <span className={styles.quiet}>{kinds[hit.kind].label}</span>
        {hit.restricted && (
          <Badge appearance="tint" color="danger">
            Restricted
          </Badge>
        )}
      </div>
      {hit.field !== '' && (
        <span className={styles.quiet} dir="auto">
          {hit.field}: <Marked parts={hit.snippet} />
        </span>
      )}
    </div>
  );
}
