import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useHref, useNavigate } from 'react-router';
import { dateWithWeekday } from '#renderer/ui/dates';
import { meetingStateLabels } from '#renderer/ui/labels';
import { paths } from '#renderer/ui/paths';
import type { MeetingRow } from '#shared/contract/views/meetings';
import { rowColours } from '#renderer/ui/theme';

const useStyles = makeStyles({
  day: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'top',
    padding: tokens.spacingHorizontalXS,
    height: '96px',
    overflow: 'hidden',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  tall: { height: '320px' },
  outside: { backgroundColor: tokens.colorNeutralBackground3 },
  current: { backgroundColor: rowColours.selected },
  number: { display: 'inline-block', minWidth: '24px', textAlign: 'center', borderRadius: '12px' },
  today: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  entry: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, padding: '1px 0' },
  short: { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  gone: { textDecorationLine: 'line-through' },
  time: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

/** A day of the calendar with its meetings; their links are reached from the day that is looked at. */
export function CalendarDay(props: {
  readonly date: string;
  readonly meetings: readonly MeetingRow[];
  readonly current: boolean;
  readonly isToday: boolean;
  /** True for a day of another month. */
  readonly outside: boolean;
  readonly tall: boolean;
  readonly onChoose: (day: string) => void;
}): ReactNode {
  const styles = useStyles();
  const { date, meetings, current } = props;
  const inOrder = [...meetings].sort((left, right) =>
    (left.startTime ?? '').localeCompare(right.startTime ?? ''),
  );
  return (
    <td
      role="gridcell"
      data-date={date}
      tabIndex={current ? 0 : -1}
      aria-selected={current}
      aria-current={props.isToday ? 'date' : undefined}
      aria-label={labelOf(date, meetings.length)}
      className={mergeClasses(
        styles.day,
        props.tall && styles.tall,
        props.outside && styles.outside,
        current && styles.current,
      )}
      onClick={() => {
        props.onChoose(date);
      }}
    >
      <span className={mergeClasses(styles.number, props.isToday && styles.today)}>
        {Number(date.slice(8))}
      </span>
      <ul className={styles.list}>
        {inOrder.map((meeting) => (
          <li key={meeting.id} className={styles.entry}>
            <DayLink meeting={meeting} reachable={current} tall={props.tall} />
          </li>
        ))}
      </ul>
    </td>
  );
}

function DayLink(props: {
  readonly meeting: MeetingRow;
  readonly reachable: boolean;
  readonly tall: boolean;
}): ReactNode {
  const styles = useStyles();
  const { meeting } = props;
  const to = paths.meeting(meeting.id);
  const href = useHref(to);
  const navigate = useNavigate();
  const cancelled = meeting.state === 'cancelled';
  return (
    <Link
      href={href}
      tabIndex={props.reachable ? 0 : -1}
      title={`${meeting.title}${cancelled ? ` (${meetingStateLabels.cancelled})` : ''}`}
      className={mergeClasses(!props.tall && styles.short, cancelled && styles.gone)}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        event.stopPropagation();
        void navigate(to);
      }}
    >
      <span className={styles.time}>{meeting.startTime ?? ''}</span> {meeting.title}
    </Link>
  );
}

function labelOf(date: string, count: number): string {
  const meetings = count === 0 ? 'no meetings' : count === 1 ? '1 meeting' : `${String(count)} meetings`;
  return `${dateWithWeekday(date)}, ${meetings}`;
}
