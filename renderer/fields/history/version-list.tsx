import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { textOfVersion, type Historic } from '#renderer/fields/history/versions';
import { momentInWords } from '#renderer/ui/dates';
import { RowsList } from '#renderer/ui/rows-list';
import { mostAtOnce } from '#renderer/ui/use-long-rows';
import type { FieldVersionView } from '#shared/contract/views/common';
import { countDifferences } from '#shared/domain/differences/differences';
import { commandName } from '#shared/messages/messages';
import { rowColours } from '#renderer/ui/theme';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: '2px',
  },
  // A long list has a frame of its own.
  short: { overflow: 'auto', maxHeight: '56cqh' },
  entry: { paddingBottom: '2px' },
  version: {
    width: '100%',
    textAlign: 'start',
    font: 'inherit',
    color: 'inherit',
    border: 'none',
    background: 'none',
    cursor: 'pointer',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    ':hover': { backgroundColor: rowColours.hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: {
    backgroundColor: rowColours.selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { outline: '1px solid Highlight' },
  },
  when: { ...typographyStyles.body1Strong },
  who: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface VersionListProps {
  readonly listed: readonly FieldVersionView[];
  readonly shape: Historic['shape'];
  readonly chosen: string;
  readonly choose: (head: string) => void;
}

/** The versions of a field, one below the other: when, by whom, what was done, and how many words it changed. */
export function VersionList(props: VersionListProps): ReactNode {
  const styles = useStyles();
  const { listed } = props;
  return (
    <RowsList
      as="ol"
      label="Versions, the newest first"
      rows={listed.length}
      rowHeight={76}
      maxHeight="56cqh"
      className={mergeClasses(styles.list, listed.length <= mostAtOnce && styles.short)}
      rowClassName={styles.entry}
      keyOf={(index) => listed[index]?.head ?? ''}
      row={(index) => <Version {...props} index={index} />}
    />
  );
}

function Version(props: VersionListProps & { readonly index: number }): ReactNode {
  const styles = useStyles();
  const { listed, shape, chosen, index } = props;
  const count = useMemo(() => countsAt(listed, index, shape), [listed, index, shape]);
  const version = listed[index];
  if (version === undefined) return null;
  const isChosen = version.head === chosen;
  return (
    <button
      type="button"
      className={mergeClasses(styles.version, isChosen && styles.chosen)}
      aria-pressed={isChosen}
      onClick={() => {
        props.choose(version.head);
      }}
    >
      <span className={styles.when}>{momentInWords(version.at)}</span>
      <span className={styles.who}>
        {version.by} ({commandName(version.command)})
      </span>
      <span className={styles.who}>{count}</span>
    </button>
  );
}

function countsAt(listed: readonly FieldVersionView[], index: number, shape: Historic['shape']): string {
  if (index === listed.length - 1) return 'first version';
  const { added, removed } = countDifferences(
    textOfVersion(listed[index + 1], shape),
    textOfVersion(listed[index], shape),
  );
  if (added + removed === 0) return 'same words';
  return `${String(added)} ${added === 1 ? 'word' : 'words'} added, ${String(removed)} removed`;
}
