import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ArrowForward16Regular,
  CheckmarkCircle16Filled,
  Circle16Regular,
  Play16Filled,
} from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import { deliveryFor } from '#renderer/features/meetings/day/delivery-for';
import { ForgetTimes } from '#renderer/features/meetings/day/forget-times';
import type { DayItem, RunningDay } from '#renderer/features/meetings/day/use-day-clock';
import { minutesInWords, stopwatch } from '#renderer/ui/dates';
import { Panel } from '#renderer/ui/panel';
import type { DayView } from '#shared/contract/views/day';
import type { MeetingView } from '#shared/contract/views/meetings';
import type { ItemProgress } from '#shared/domain/meeting/day-clock';
import { rowColours } from '#renderer/ui/theme';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: '20px 52px minmax(0, 1fr)',
    gap: `0 ${tokens.spacingHorizontalS}`,
    alignItems: 'start',
    width: '100%',
    textAlign: 'left',
    font: 'inherit',
    color: 'inherit',
    backgroundColor: 'transparent',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    cursor: 'pointer',
    scrollMarginTop: '120px',
    ':hover': { backgroundColor: rowColours.hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  shown: {
    backgroundColor: rowColours.selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  sign: { display: 'inline-flex', paddingTop: '2px' },
  done: { color: tokens.colorStatusSuccessForeground1 },
  running: { color: tokens.colorBrandForeground1 },
  clock: { fontVariantNumeric: 'tabular-nums' },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  facts: { gridColumn: '3 / -1' },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
});

const signs: Readonly<Record<ItemProgress, { readonly icon: ReactElement; readonly word: string }>> = {
  ahead: { icon: <Circle16Regular />, word: 'Ahead' },
  running: { icon: <Play16Filled />, word: 'Under way' },
  done: { icon: <CheckmarkCircle16Filled />, word: 'Done' },
  'passed-over': { icon: <ArrowForward16Regular />, word: 'Passed over' },
};

/** The agenda as the day goes: when each item began or should begin now, with the plan beside it. */
export function DayAgenda(props: {
  readonly meeting: MeetingView;
  readonly clock: RunningDay;
  readonly day: DayView;
  readonly shown: string;
  readonly onShow: (item: string) => void;
}): ReactNode {
  const styles = useStyles();
  const hidden = props.meeting.agenda.length - props.clock.items.length;
  return (
    <Panel flush>
      <nav aria-label="Agenda of the day">
        <ol className={styles.list}>
          {props.clock.items.map((one) => (
            <li key={one.item.id}>
              <Row
                one={one}
                made={madeUnder(one, props.day)}
                shown={one.item.id === props.shown}
                onShow={props.onShow}
              />
            </li>
          ))}
        </ol>
      </nav>
      <div className={mergeClasses(styles.quiet, styles.foot)} data-not-on-paper>
        {hidden > 0 &&
          (hidden === 1 ? '1 hidden item is left out.' : `${String(hidden)} hidden items are left out.`)}
        {props.clock.phase !== 'before' && <ForgetTimes meeting={props.meeting.id} />}
      </div>
    </Panel>
  );
}

function Row(props: {
  readonly one: DayItem;
  readonly made: string;
  readonly shown: boolean;
  readonly onShow: (item: string) => void;
}): ReactNode {
  const styles = useStyles();
  const { item, clock, expected } = props.one;
  const { icon, word } = signs[clock.progress];
  return (
    <button
      type="button"
      className={mergeClasses(styles.row, props.shown && styles.shown)}
      aria-current={props.shown ? 'true' : undefined}
      onClick={() => {
        props.onShow(item.id);
      }}
    >
      <span
        className={mergeClasses(
          styles.sign,
          clock.progress === 'done' && styles.done,
          clock.progress === 'running' && styles.running,
        )}
      >
        {icon}
      </span>
      <span className={styles.clock}>{expected ?? item.start ?? ''}</span>
      <span className={styles.title}>
        {item.number}. {item.title.value}
      </span>
      <span className={mergeClasses(styles.facts, styles.quiet)}>
        {[word, planned(props.one), lengthOf(props.one), props.made].filter(Boolean).join(' · ')}
      </span>
    </button>
  );
}

/** The planned start, where the day has moved away from it. */
function planned({ item, expected }: DayItem): string {
  return item.start === null || expected === null || item.start === expected ? '' : `planned ${item.start}`;
}

function lengthOf({ item, clock }: DayItem): string {
  const length = minutesInWords(item.minutes);
  return clock.spent === 0 ? length : `${stopwatch(clock.spent)} of ${length}`;
}

function madeUnder({ item }: DayItem, day: DayView): string {
  const count = item.points.filter((assigned) => deliveryFor(assigned, day.deliveries)).length;
  return item.points.length === 0 ? '' : `${String(count)}/${String(item.points.length)} made`;
}
