import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { CalendarToday20Regular, ChevronLeft20Regular, ChevronRight20Regular } from '@fluentui/react-icons';
import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { CalendarDay } from '#renderer/features/meetings/calendar/calendar-day';
import { dateInWords } from '#renderer/ui/dates';
import { IconButton } from '#renderer/ui/icon-button';
import { OfferedButton } from '#renderer/ui/offered-button';
import { Panel } from '#renderer/ui/panel';
import type { MeetingRow } from '#shared/contract/views/meetings';
import { daysLater, monthsLater, weekOf, weeksOfMonth } from '#shared/domain/calendar/weeks';
import { groupBy } from '#shared/domain/group-by';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  heading: { ...typographyStyles.subtitle2, margin: `0 ${tokens.spacingHorizontalM} 0 0`, minWidth: '190px' },
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  weekday: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground2,
    textAlign: 'left',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  undated: { color: tokens.colorNeutralForeground2, margin: 0 },
});

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** What the calendar shows at once. */
export type CalendarSpan = 'month' | 'week';

interface CalendarProps {
  readonly span: CalendarSpan;
  /** The day that is looked at; the month or week around it is shown. */
  readonly day: string;
  readonly today: string;
  readonly meetings: readonly MeetingRow[];
  readonly onDay: (day: string) => void;
}

/**
 * Meetings by day. Arrow keys go through the days, Home and End to the ends of the week, Page Up and Page Down to the
 * month before and after; Tab goes to the meetings of the day. The list says the same.
 */
export function Calendar(props: CalendarProps): ReactNode {
  const styles = useStyles();
  const { span, day, today, onDay } = props;
  const weeks = span === 'month' ? weeksOfMonth(day) : [weekOf(day)];
  const byDay = groupBy(props.meetings, ({ date }) => date ?? '');
  const undated = byDay.get('')?.length ?? 0;
  const { grid, walk } = useWalk(props);
  const step = (count: number): string =>
    span === 'month' ? monthsLater(day, count) : daysLater(day, 7 * count);
  const title = titleOf(span, day);
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <h2 className={styles.heading} aria-live="polite">
          {title}
        </h2>
        <IconButton
          label={`Earlier ${span}`}
          icon={<ChevronLeft20Regular />}
          onClick={() => {
            onDay(step(-1));
          }}
        />
        <IconButton
          label={`Later ${span}`}
          icon={<ChevronRight20Regular />}
          onClick={() => {
            onDay(step(1));
          }}
        />
        <OfferedButton
          label="Today"
          offeredAs="Today in the calendar"
          size="small"
          icon={<CalendarToday20Regular />}
          onDo={() => {
            onDay(today);
          }}
        />
      </div>
      <Panel flush>
        <table
          className={styles.table}
          // eslint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table of days is a grid to walk by keys
          role="grid"
          aria-label={`Meetings, ${title}`}
          ref={grid}
          onKeyDown={walk}
        >
          <thead>
            <tr>
              {weekdays.map((name) => (
                <th key={name} scope="col" className={styles.weekday} abbr={name}>
                  {name.slice(0, 3)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week[0]}>
                {week.map((date) => (
                  <CalendarDay
                    key={date}
                    date={date}
                    meetings={byDay.get(date) ?? []}
                    current={date === day}
                    isToday={date === today}
                    outside={span === 'month' && date.slice(0, 7) !== day.slice(0, 7)}
                    tall={span === 'week'}
                    onChoose={onDay}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Panel>
      {undated > 0 && (
        <p className={mergeClasses(styles.undated)}>
          {undated === 1 ? '1 meeting has' : `${String(undated)} meetings have`} no date yet; the list shows
          them.
        </p>
      )}
    </div>
  );
}

/** The keys of the grid; the day that they lead to takes the focus once it is shown. */
function useWalk({ day, onDay }: CalendarProps): {
  readonly grid: React.RefObject<HTMLTableElement | null>;
  readonly walk: (event: KeyboardEvent<HTMLElement>) => void;
} {
  const grid = useRef<HTMLTableElement>(null);
  const walking = useRef(false);
  // Before the next key: the day that had the focus may be gone with its month.
  useLayoutEffect(() => {
    if (walking.current) grid.current?.querySelector<HTMLElement>(`[data-date="${day}"]`)?.focus();
    walking.current = false;
  }, [day]);
  const walk = (event: KeyboardEvent<HTMLElement>): void => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset.date === undefined) return;
    const next = targetOf(event.key, event.target.dataset.date);
    if (next === undefined) return;
    event.preventDefault();
    walking.current = true;
    onDay(next);
  };
  return { grid, walk };
}

function targetOf(key: string, from: string): string | undefined {
  const week = weekOf(from);
  const targets: Readonly<Record<string, () => string | undefined>> = {
    ArrowLeft: () => daysLater(from, -1),
    ArrowRight: () => daysLater(from, 1),
    ArrowUp: () => daysLater(from, -7),
    ArrowDown: () => daysLater(from, 7),
    Home: () => week[0],
    End: () => week[6],
    PageUp: () => monthsLater(from, -1),
    PageDown: () => monthsLater(from, 1),
  };
  return Object.hasOwn(targets, key) ? targets[key]?.() : undefined;
}

function titleOf(span: CalendarSpan, day: string): string {
  if (span === 'month') return dateInWords(day.slice(0, 7));
  const week = weekOf(day);
  return `${dateInWords(week[0] ?? day)} to ${dateInWords(week[6] ?? day)}`;
}
