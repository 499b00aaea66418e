import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentSearch20Regular, History20Regular } from '@fluentui/react-icons';
import { memo, type ReactNode } from 'react';
import { KeyCap } from '#renderer/app/actions/keys-sheet';
import { Marked } from '#renderer/ui/marked';
import { looksLike, type FinderEntry } from '#renderer/app/finder/sections';
import type { SearchHit } from '#shared/contract/views/search';
import { rowColours } from '#renderer/ui/theme';

const useStyles = makeStyles({
  entry: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
  },
  current: {
    backgroundColor: rowColours.hover,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  icon: { color: tokens.colorNeutralForeground2, display: 'flex' },
  title: { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  place: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    display: 'block',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

interface RowProps {
  readonly entry: FinderEntry;
  readonly elementId: string;
  readonly isCurrent: boolean;
}

/** An entry of the finder. One that looks as it did before the last letter is not drawn again. */
export const FoundRow = memo(
  function FoundRow({ entry, elementId, isCurrent }: RowProps): ReactNode {
    const styles = useStyles();
    return (
      <div
        role="option"
        id={elementId}
        data-entry={entry.id}
        aria-selected={isCurrent}
        aria-label={entry.words}
        className={mergeClasses(styles.entry, isCurrent && styles.current)}
      >
        <span className={styles.icon} aria-hidden="true">
          {entry.icon ?? (entry.hit === undefined ? <History20Regular /> : <DocumentSearch20Regular />)}
        </span>
        {entry.hit === undefined ? (
          <span className={styles.title}>{entry.words}</span>
        ) : (
          <Hit hit={entry.hit} />
        )}
        <span>
          {entry.hit?.restricted === true && (
            <Badge appearance="tint" color="danger">
              Restricted
            </Badge>
          )}
          {entry.action?.keys[0] !== undefined && <KeyCap keys={entry.action.keys[0]} />}
        </span>
      </div>
    );
  },
  (before, after) =>
    before.elementId === after.elementId &&
    before.isCurrent === after.isCurrent &&
    looksLike(before.entry, after.entry),
);

function Hit({ hit }: { readonly hit: SearchHit }): ReactNode {
  const styles = useStyles();
  return (
    <span>
      <span className={styles.title} dir="auto">
        <Marked parts={hit.title} />
      </span>
      {hit.field !== '' && (
        <span className={styles.place} dir="auto">
          {hit.field}: <Marked parts={hit.snippet} />
        </span>
      )}
    </span>
  );
}
