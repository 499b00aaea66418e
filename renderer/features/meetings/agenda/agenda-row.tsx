import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ReOrderDotsVertical20Regular } from '@fluentui/react-icons';
import { createContext, memo, useContext, type ReactNode } from 'react';
import { Button, GridListItem } from 'react-aria-components';
import type { AgendaRowFrame, AgendaRowView } from '#renderer/features/meetings/agenda/agenda-rows';
import { RowControls } from '#renderer/features/meetings/agenda/row-controls';
import { RowFacts } from '#renderer/features/meetings/agenda/row-facts';
import { onPaper } from '#renderer/features/meetings/on-paper';
import { IllustrativeBadge } from '#renderer/ui/badges';
import { rowColours } from '#renderer/ui/theme';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '20px 20px var(--agenda-clock, 92px) minmax(0, 1fr) auto',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    marginBottom: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    outlineStyle: 'none',
    cursor: 'default',
    '&[data-hovered]': { border: `1px solid ${tokens.colorNeutralStroke1Hover}` },
    '&[data-selected]': {
      backgroundColor: rowColours.selected,
      boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
      '@media (forced-colors: active)': { outline: '2px solid Highlight' },
    },
    '&[data-focus-visible]': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '&[data-dragging]': { opacity: 0.5 },
    '&[data-drop-target]': { outline: `2px solid ${tokens.colorCompoundBrandStroke}` },
    '@container agenda (max-width: 560px)': {
      gridTemplateColumns: '20px 20px minmax(var(--agenda-clock, 92px), max-content) minmax(0, 1fr)',
    },
  },
  hidden: { borderTopStyle: 'dashed', borderBottomStyle: 'dashed', color: tokens.colorNeutralForeground3 },
  handle: {
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground3,
    padding: 0,
    width: '20px',
    height: '24px',
    cursor: 'grab',
    borderRadius: tokens.borderRadiusSmall,
    '&[data-focus-visible]': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  number: { lineHeight: '24px', fontVariantNumeric: 'tabular-nums', textAlign: 'right', fontWeight: 600 },
  clock: { lineHeight: '24px', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  capital: {
    lineHeight: '16px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  over: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  body: { minWidth: 0, display: 'flex', flexDirection: 'column', gap: '2px' },
  title: {
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: '20px',
    padding: '2px 0',
    overflowWrap: 'anywhere',
  },
});

const AgendaRowsContext = createContext<ReadonlyMap<string, AgendaRowView>>(new Map());

/** Gives the rows of an agenda what they show, by item. */
export const AgendaRowsProvider = AgendaRowsContext.Provider;

/** An item of the agenda in its list: the handle to drag it by, and what it shows. */
export function AgendaRow({ frame }: { readonly frame: AgendaRowFrame }): ReactNode {
  const styles = useStyles();
  const { id, title, visibility } = frame;
  return (
    <GridListItem
      id={id}
      textValue={title}
      className={mergeClasses(styles.row, visibility === 'hidden' && styles.hidden)}
      {...onPaper(frame)}
    >
      <Button slot="drag" className={styles.handle}>
        <ReOrderDotsVertical20Regular />
      </Button>
      <RowOf id={id} />
    </GridListItem>
  );
}

function RowOf({ id }: { readonly id: string }): ReactNode {
  const row = useContext(AgendaRowsContext).get(id);
  return row === undefined ? null : <RowContent row={row} />;
}

/**
 * Clock times, title, what the item holds, and its controls. Drawn anew when something that it shows changes, and each of
 * its parts when that part does: agendas of sixty items follow every key and save.
 */
const RowContent = memo(function RowContent({ row }: { readonly row: AgendaRowView }): ReactNode {
  const styles = useStyles();
  const { id, title, place, capital, visibility, lead, points, minutes, speakingMinutes, topics } = row;
  const { overruns, index, count } = row;
  return (
    <>
      <span className={styles.number}>{row.number ?? '-'}</span>
      <div className={styles.clock}>
        <div className={mergeClasses(overruns && styles.over)}>{place ?? 'Hidden'}</div>
        {capital !== '' && <div className={styles.capital}>{capital}</div>}
      </div>
      <div className={styles.body}>
        <span className={styles.title}>
          {title} {row.illustrative && <IllustrativeBadge compact />}
        </span>
        <RowFacts {...{ visibility, lead, points, minutes, speakingMinutes, topics, overruns }} />
      </div>
      <RowControls {...{ id, title, minutes, index, count }} />
    </>
  );
});
