import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { AnswerEditor } from '#renderer/features/meetings/day/answer-editor';
import { goToPoint } from '#renderer/features/meetings/day/go-to-point';
import { KeptAnswer } from '#renderer/features/meetings/day/kept-answer';
import { useTick } from '#renderer/features/meetings/day/use-tick';
import { LastTime } from '#renderer/features/meetings/points/last-time';
import { useReadOnly } from '#renderer/data/use-dossier';
import { IllustrativeBadge, PointStateBadge } from '#renderer/ui/badges';
import { clockOf } from '#renderer/ui/dates';
import { RichTextView } from '#renderer/ui/rich-text/rich-text-view';
import type { DeliveryView } from '#shared/contract/views/day';
import type { AssignedPointView } from '#shared/contract/views/meetings';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: `0 ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  made: { boxShadow: `inset 3px 0 0 ${tokens.colorStatusSuccessBorder1}` },
  body: {
    paddingTop: '6px',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  text: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  question: { fontStyle: 'italic' },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** A point on the day: its box ticks it as made, and at once one types what was answered. */
export function DayPoint(props: {
  readonly assigned: AssignedPointView;
  readonly delivery: DeliveryView | undefined;
  /** True where several principals speak under the item, so that each point says whose it is. */
  readonly several: boolean;
}): ReactNode {
  const styles = useStyles();
  const textId = useId();
  const readOnly = useReadOnly();
  const { assigned, delivery } = props;
  const { point } = assigned;
  const { ticked, tick, takeBack, onEarly, saveKept } = useTick(assigned, delivery);
  const made = delivery !== undefined || ticked !== null;
  return (
    <li className={mergeClasses(styles.root, made && styles.made)}>
      <Checkbox
        aria-labelledby={textId}
        checked={made}
        disabled={readOnly}
        onChange={(_event, { checked }) => void (checked === true ? tick() : takeBack())}
      />
      <div className={styles.body}>
        <div id={textId} className={styles.text}>
          {point.use === 'respond' && point.question.value !== '' && (
            <div className={styles.question}>If raised: {point.question.value}</div>
          )}
          <RichTextView text={point.text.value} />
        </div>
        <Facts assigned={assigned} delivery={delivery} several={props.several} />
        <KeptAnswer itemPoint={assigned.itemPoint} onSave={(answer) => void saveKept(answer)} />
        {made ? (
          <div onKeyDownCapture={leaveAnswer}>
            <AnswerEditor
              record={ticked === null ? (delivery?.id ?? null) : ticked.id}
              delivery={delivery}
              startTyping={ticked !== null}
              onEarly={onEarly}
            />
          </div>
        ) : (
          <LastTime assigned={assigned} />
        )}
      </div>
    </li>
  );
}

/** Escape goes from the answer back to the point's box, Ctrl+Enter on to the next point's. */
function leaveAnswer(event: KeyboardEvent): void {
  const on = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
  if (event.key !== 'Escape' && !on) return;
  event.preventDefault();
  event.stopPropagation();
  if (on && goToPoint(event.currentTarget, 1)) return;
  goToPoint(event.currentTarget, 0);
}

function Facts(props: {
  readonly assigned: AssignedPointView;
  readonly delivery: DeliveryView | undefined;
  readonly several: boolean;
}): ReactNode {
  const styles = useStyles();
  const { point, principal, addressee, illustrative } = props.assigned;
  const at = props.delivery?.at ?? null;
  const uncleared = point.state === 'draft' || point.state === 'review';
  return (
    <div className={styles.facts}>
      {props.several && principal !== null && <span>{principal.label}</span>}
      {addressee !== null && <span>To {addressee.label}</span>}
      {at !== null && <span>Made at {clockOf(at)}</span>}
      {uncleared && <PointStateBadge state={point.state} />}
      {(point.illustrative || illustrative) && <IllustrativeBadge compact />}
    </div>
  );
}
