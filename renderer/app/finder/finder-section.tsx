import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentSearch20Regular, History20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { Header, MenuItem, MenuSection } from 'react-aria-components';
import { KeyCap } from '#renderer/app/actions/keys-sheet';
import type { FinderEntry, Section } from '#renderer/app/finder/sections';
import type { SearchHit } from '#shared/contract/views/search';

const useStyles = makeStyles({
  heading: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  entry: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    outlineStyle: 'none',
    cursor: 'pointer',
    '&[data-focused]': {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
      '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
    },
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
  mark: {
    backgroundColor: 'transparent',
    color: 'inherit',
    fontWeight: tokens.fontWeightBold,
    textDecorationLine: 'underline',
    textDecorationColor: tokens.colorBrandForeground1,
    textDecorationThickness: '2px',
    textUnderlineOffset: '2px',
  },
});

/** Entries under their heading. */
export function FinderSection(props: {
  readonly section: Section;
  readonly choose: (entry: FinderEntry) => void;
}): ReactNode {
  const styles = useStyles();
  const { id, title, entries } = props.section;
  return (
    <MenuSection id={id}>
      <Header className={styles.heading}>{title}</Header>
      {entries.map((entry) => (
        <MenuItem
          key={entry.id}
          id={entry.id}
          textValue={entry.words}
          className={styles.entry}
          onAction={() => {
            props.choose(entry);
          }}
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
        </MenuItem>
      ))}
    </MenuSection>
  );
}

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

function Marked({ parts }: { readonly parts: SearchHit['snippet'] }): ReactNode {
  const styles = useStyles();
  return parts.map((part, index) =>
    part.hit ? (
      <mark key={index} className={styles.mark}>
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  );
}
