import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { textOfVersion, type Historic } from '#renderer/fields/history/versions';
import { momentInWords } from '#renderer/ui/dates';
import type { FieldVersionView } from '#shared/contract/views/common';
import { countDifferences } from '#shared/domain/differences/differences';
import { commandName } from '#shared/messages/messages';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: '2px',
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    overflow: 'auto',
    maxHeight: '56vh',
  },
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
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { outline: '1px solid Highlight' },
  },
  when: { ...typographyStyles.body1Strong },
  who: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The versions of a field, one below the other: when, by whom, what was done, and how many words it changed. */
export function VersionList(props: {
  readonly listed: readonly FieldVersionView[];
  readonly shape: Historic['shape'];
  readonly chosen: string;
  readonly choose: (head: string) => void;
}): ReactNode {
  const styles = useStyles();
  const { listed, shape } = props;
  const counts = useMemo(
    () => listed.map((_version, index) => countsAt(listed, index, shape)),
    [listed, shape],
  );
  return (
    <ol className={styles.list} aria-label="Versions, the newest first">
      {listed.map(({ head, at, by, command }, index) => (
        <li key={head}>
          <button
            type="button"
            className={mergeClasses(styles.version, head === props.chosen && styles.chosen)}
            aria-pressed={head === props.chosen}
            onClick={() => {
              props.choose(head);
            }}
          >
            <span className={styles.when}>{momentInWords(at)}</span>
            <span className={styles.who}>
              {by} ({commandName(command)})
            </span>
            <span className={styles.who}>{counts[index]}</span>
          </button>
        </li>
      ))}
    </ol>
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
