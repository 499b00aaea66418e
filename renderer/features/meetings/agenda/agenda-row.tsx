import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ReOrderDotsVertical20Regular } from '@fluentui/react-icons';
import { memo, type ReactNode } from 'react';
import { Button, GridListItem } from 'react-aria-components';
import { RowControls } from '#renderer/features/meetings/agenda/row-controls';
import { RowFacts } from '#renderer/features/meetings/agenda/row-facts';
import type { RowTimes } from '#renderer/features/meetings/agenda/use-agenda-times';
import { onPaper } from '#renderer/features/meetings/on-paper';
import { IllustrativeBadge } from '#renderer/ui/badges';
import type { AgendaItemView } from '#shared/contract/views/meetings';
import { rowColours } from '#renderer/ui/theme';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '20px 20px 92px minmax(0, 1fr) auto',
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
    '@container window (max-width: 700px)': {
      gridTemplateColumns: '20px 20px minmax(92px, max-content) minmax(0, 1fr)',
    },
  },
  long: {
    gridTemplateColumns: '20px 20px 132px minmax(0, 1fr) auto',
    '@container window (max-width: 700px)': { gridTemplateColumns: '20px 20px 132px minmax(0, 1fr)' },
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

/**
 * An item of the agenda: its clock times, title, what it holds, and its controls. Drawn anew when something of it
 * changes, and not whenever something of the meeting does: agendas of sixty items follow every key and save.
 */
export const AgendaRow = memo(function AgendaRow(props: {
  readonly item: AgendaItemView;
  readonly index: number;
  readonly count: number;
  /** As in {@link RowTimes}; `null` for a hidden item, which takes no time. */
  readonly place: RowTimes['place'] | null;
  readonly capital: RowTimes['capital'];
  readonly endMinute: RowTimes['endMinute'];
  /** True where times of this agenda need more room: a second clock, or a mark of another day. */
  readonly longTimes: boolean;
  readonly length: number;
}): ReactNode {
  const styles = useStyles();
  const { item, place, capital } = props;
  const title = item.title.value === '' ? 'Untitled item' : item.title.value;
  const overruns = place !== null && props.length > 0 && props.endMinute > props.length;
  return (
    <GridListItem
      id={item.id}
      textValue={title}
      className={mergeClasses(
        styles.row,
        props.longTimes && styles.long,
        item.visibility === 'hidden' && styles.hidden,
      )}
      {...onPaper(item)}
    >
      <Button slot="drag" className={styles.handle}>
        <ReOrderDotsVertical20Regular />
      </Button>
      <span className={styles.number}>{item.number ?? '-'}</span>
      <div className={styles.clock}>
        <div className={mergeClasses(overruns && styles.over)}>{place ?? 'Hidden'}</div>
        {capital !== '' && <div className={styles.capital}>{capital}</div>}
      </div>
      <div className={styles.body}>
        <span className={styles.title}>
          {title} {item.title.illustrative && <IllustrativeBadge compact />}
        </span>
        <RowFacts item={item} overruns={overruns} />
      </div>
      <RowControls item={item} title={title} index={props.index} count={props.count} />
    </GridListItem>
  );
});

/** A hidden item is on no paper, ours included. */
