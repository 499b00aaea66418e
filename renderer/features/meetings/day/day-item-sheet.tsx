import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Play20Regular } from '@fluentui/react-icons';
import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { DayPoint } from '#renderer/features/meetings/day/day-point';
import { deliveryFor } from '#renderer/features/meetings/day/delivery-for';
import { goToPoint } from '#renderer/features/meetings/day/go-to-point';
import type { DayItem } from '#renderer/features/meetings/day/use-day-clock';
import { useCommand } from '#renderer/data/use-command';
import { useReadOnly } from '#renderer/data/use-dossier';
import { OfferedButton } from '#renderer/ui/offered-button';
import { Panel } from '#renderer/ui/panel';
import { RichTextView } from '#renderer/ui/rich-text/rich-text-view';
import { minutesInWords } from '#renderer/ui/dates';
import type { DeliveryView } from '#shared/contract/views/day';
import type { AgendaItemView, AssignedPointView } from '#shared/contract/views/meetings';
import { isBlank } from '#shared/domain/rich-text/read';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  heading: { ...typographyStyles.subtitle1, margin: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: 0 },
  action: { marginLeft: 'auto' },
  script: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    // The clock stands over the top of the page: what takes the focus stays clear of it.
    '& input, & [role=textbox]': { scrollMarginTop: '140px' },
  },
  avoid: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorStatusDangerBorder1}`,
  },
  label: { ...typographyStyles.body1Strong, margin: 0 },
});

/** The item that is looked at: its script, the points to tick as they are made, and what must not be raised. */
export function DayItemSheet(props: {
  readonly shown: DayItem;
  readonly deliveries: readonly DeliveryView[];
  readonly onTakenUp: (item: string | null) => void;
}): ReactNode {
  const styles = useStyles();
  const headingId = useId();
  const { item } = props.shown;
  const sayable = item.points.filter(({ point }) => point.use !== 'avoid');
  const avoided = item.points.filter(({ point }) => point.use === 'avoid');
  return (
    <Panel>
      <section className={styles.root} aria-labelledby={headingId}>
        <div className={styles.head}>
          <h2 className={styles.heading} id={headingId}>
            {item.number}. {item.title.value}
          </h2>
          <span className={styles.quiet}>{factsOf(item)}</span>
          <TakeUp {...props} />
        </div>
        {!isBlank(item.script.value) && (
          <div className={styles.script}>
            <RichTextView text={item.script.value} />
          </div>
        )}
        <Points points={sayable} deliveries={props.deliveries} />
        {avoided.length > 0 && (
          <div className={styles.avoid}>
            <h3 className={styles.label}>Not to raise</h3>
            {avoided.map(({ itemPoint, point }) => (
              <RichTextView key={itemPoint} text={point.text.value} />
            ))}
          </div>
        )}
      </section>
    </Panel>
  );
}

function Points(props: {
  readonly points: readonly AssignedPointView[];
  readonly deliveries: readonly DeliveryView[];
}): ReactNode {
  const styles = useStyles();
  if (props.points.length === 0) return <p className={styles.quiet}>No point is chosen under this item.</p>;
  const several = new Set(props.points.map(({ principal }) => principal?.id)).size > 1;
  const walk = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.target instanceof HTMLInputElement && event.target.type === 'checkbox') {
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (step !== 0 && goToPoint(event.target, step)) event.preventDefault();
    }
  };
  return (
    <>
      <p className={styles.quiet} data-not-on-paper>
        Arrow keys go through the points, Space ticks one as made and lets you type the answer; Escape goes
        back to it, Ctrl+Enter to the next.
      </p>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys belong to the boxes inside it */}
      <ol className={styles.list} aria-label="Points" onKeyDown={walk}>
        {props.points.map((assigned) => (
          <DayPoint
            key={assigned.itemPoint}
            assigned={assigned}
            delivery={deliveryFor(assigned, props.deliveries)}
            several={several}
          />
        ))}
      </ol>
    </>
  );
}

function TakeUp(props: {
  readonly shown: DayItem;
  readonly onTakenUp: (item: string | null) => void;
}): ReactNode {
  const styles = useStyles();
  const readOnly = useReadOnly();
  const start = useCommand('day.startItem');
  const { item, clock } = props.shown;
  if (clock.progress === 'running') return <span className={styles.action}>Under way</span>;
  return (
    <div className={styles.action}>
      <OfferedButton
        label={clock.progress === 'done' ? 'Go back to this item' : 'Take this item up'}
        icon={<Play20Regular />}
        disabled={readOnly}
        onDo={() =>
          void start({ item: item.id }).then((started) => {
            if (started !== null) props.onTakenUp(null);
          })
        }
      />
    </div>
  );
}

function factsOf(item: AgendaItemView): string {
  return [
    item.lead?.label ?? 'No lead',
    minutesInWords(item.minutes),
    `about ${String(item.speakingMinutes)} min of speaking`,
  ].join(' · ');
}
