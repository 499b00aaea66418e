import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { dateInWords } from '#renderer/ui/dates';
import { RowsList } from '#renderer/ui/rows-list';
import type { SourceView } from '#shared/contract/views/common';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: '28px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  source: { paddingBottom: tokens.spacingVerticalXXS },
  address: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The sources of a page, numbered as its references are. */
export function SourceList(props: {
  readonly sources: readonly SourceView[];
  /** What stands behind each: a button. */
  readonly trailing?: (source: SourceView) => ReactNode;
}): ReactNode {
  const { sources } = props;
  const styles = useStyles();
  return (
    <RowsList
      as="ol"
      label="Sources"
      rows={sources.length}
      rowHeight={52}
      className={styles.list}
      rowClassName={styles.source}
      keyOf={(index) => sources[index]?.id ?? ''}
      row={(index) => {
        const source = sources[index];
        return source && <Source source={source} trailing={props.trailing} />;
      }}
    />
  );
}

function Source(props: {
  readonly source: SourceView;
  readonly trailing: ((source: SourceView) => ReactNode) | undefined;
}): ReactNode {
  const styles = useStyles();
  const { source } = props;
  return (
    <>
      <span>{source.publisher}: </span>
      {source.url.startsWith('https://') ? (
        <Link href={source.url} target="_blank" rel="noreferrer" inline>
          {source.title}
        </Link>
      ) : (
        <em>{source.title}</em>
      )}
      {source.date !== null && <span className={styles.quiet}>, {dateInWords(source.date)}</span>}
      {props.trailing?.(source)}
      {source.url !== '' && <div className={styles.address}>{source.url}</div>}
    </>
  );
}
