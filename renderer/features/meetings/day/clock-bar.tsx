import { ProgressBar, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Clock20Regular, ErrorCircle20Filled, Warning20Filled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { ClockControls } from '#renderer/features/meetings/day/clock-controls';
import type { DayItem, RunningDay } from '#renderer/features/meetings/day/use-day-clock';
import { useDaySigns } from '#renderer/features/meetings/day/use-day-signs';
import { minutesInWords, stopwatch } from '#renderer/ui/dates';
import { Panel } from '#renderer/ui/panel';
import type { MeetingView } from '#shared/contract/views/meetings';

const useStyles = makeStyles({
  bar: { position: 'sticky', top: 0, zIndex: 2 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`,
  },
  time: {
    ...typographyStyles.title2,
    fontVariantNumeric: 'tabular-nums',
    minWidth: '92px',
    lineHeight: '36px',
  },
  what: { flex: '1 1 260px', display: 'flex', flexDirection: 'column', gap: '4px' },
  title: { ...typographyStyles.body1Strong, overflowWrap: 'anywhere' },
  below: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '0 16px' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  sign: { display: 'inline-flex', alignItems: 'center', gap: '6px', fontWeight: tokens.fontWeightSemibold },
  near: { color: tokens.colorStatusWarningForeground3 },
  over: { color: tokens.colorStatusDangerForeground1 },
});

/** The clock of the item under way, when the meeting will end as things stand, and what can be done about it. */
export function ClockBar(props: {
  readonly meeting: MeetingView;
  readonly clock: RunningDay;
  readonly onTakenUp: (item: string | null) => void;
}): ReactNode {
  const styles = useStyles();
  const { clock, meeting } = props;
  useDaySigns(clock.running?.clock.warning ?? 'none');
  return (
    <div className={styles.bar}>
      <Panel>
        <section className={styles.row} aria-label="Clock">
          {clock.running === undefined ? (
            <Standing meeting={meeting} clock={clock} />
          ) : (
            <Running meeting={meeting} clock={clock} running={clock.running} />
          )}
          <span role="status" className="visually-hidden">
            {warningInWords(clock)}
          </span>
          <ClockControls {...props} />
        </section>
      </Panel>
    </div>
  );
}

function Running(props: {
  readonly meeting: MeetingView;
  readonly clock: RunningDay;
  readonly running: DayItem;
}): ReactNode {
  const styles = useStyles();
  const { running } = props;
  const { item, clock } = running;
  const over = clock.warning === 'over';
  const seconds = item.minutes * 60;
  return (
    <>
      <div
        className={mergeClasses(
          styles.time,
          clock.warning === 'near-end' && styles.near,
          over && styles.over,
        )}
        data-testid="item-clock"
      >
        {stopwatch(clock.spent)}
      </div>
      <div className={styles.what}>
        <span className={styles.title}>
          {item.number}. {item.title.value}
        </span>
        <ProgressBar
          aria-label={`Time of ${item.title.value}`}
          value={seconds === 0 ? 0 : Math.min(1, clock.spent / seconds)}
          color={over ? 'error' : clock.warning === 'near-end' ? 'warning' : 'brand'}
          thickness="large"
        />
        <span className={styles.below}>
          <TimeLeft running={running} />
          <End {...props} />
        </span>
      </div>
    </>
  );
}

function TimeLeft({ running: { item, clock } }: { readonly running: DayItem }): ReactNode {
  const styles = useStyles();
  const length = minutesInWords(item.minutes);
  if (clock.warning === 'over') {
    return (
      <span className={mergeClasses(styles.sign, styles.over)}>
        <ErrorCircle20Filled /> Over by {stopwatch(clock.left)} of {length}
      </span>
    );
  }
  if (clock.warning === 'near-end') {
    return (
      <span className={mergeClasses(styles.sign, styles.near)}>
        <Warning20Filled /> Ends soon: {stopwatch(clock.left)} left of {length}
      </span>
    );
  }
  return (
    <span className={styles.quiet}>
      {item.minutes === 0 ? 'No time set' : `${stopwatch(clock.left)} left of ${length}`}
    </span>
  );
}

function Standing(props: { readonly meeting: MeetingView; readonly clock: RunningDay }): ReactNode {
  const styles = useStyles();
  const { phase, elapsed } = props.clock;
  const held = props.meeting.state === 'held';
  const standing = phase === 'before' ? 'Not begun' : held ? 'Ended' : 'Paused';
  return (
    <div className={styles.what}>
      <span className={styles.sign}>
        <Clock20Regular /> {standing}
        {phase === 'paused' && !held && ` after ${stopwatch(elapsed)}`}
      </span>
      <End {...props} />
    </div>
  );
}

function End(props: { readonly meeting: MeetingView; readonly clock: RunningDay }): ReactNode {
  return (
    <span className={useStyles().quiet} data-testid="day-end">
      {endInWords(props.meeting, props.clock)}
    </span>
  );
}

/** What assistive technology reads out, once: that the time of the item under way ends soon, or is over. */
function warningInWords({ running }: RunningDay): string {
  const title = running?.item.title.value ?? '';
  if (running?.clock.warning === 'near-end') return `The time for ${title} ends soon`;
  if (running?.clock.warning !== 'over') return '';
  return `The ${minutesInWords(running.item.minutes)} for ${title} are over`;
}

/** The expected end beside the planned one, where they differ. */
function endInWords(
  meeting: MeetingView,
  { phase, expectedEnd, plannedEnd, expectedEndClock }: RunningDay,
): string {
  if (meeting.state === 'held') return '';
  if (phase === 'before') return `${minutesInWords(plannedEnd / 60)} planned`;
  const difference = Math.round((expectedEnd - plannedEnd) / 60);
  const against =
    difference === 0
      ? 'as planned'
      : `${minutesInWords(Math.abs(difference))} ${difference > 0 ? 'longer' : 'shorter'} than planned`;
  return expectedEndClock === null ? against : `Ends about ${expectedEndClock}, ${against}`;
}
