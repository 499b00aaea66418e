import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { AnswerEditor, noAnswer } from '#renderer/features/meetings/day/answer-editor';
import { goToPoint } from '#renderer/features/meetings/day/go-to-point';
import { LastTime } from '#renderer/features/meetings/points/last-time';
import { useCommand } from '#renderer/data/use-command';
import { useReadOnly } from '#renderer/data/use-dossier';
import { useHistoryCommands } from '#renderer/data/use-history-commands';
import { useSession } from '#renderer/data/session-context';
import { IllustrativeBadge, PointStateBadge } from '#renderer/ui/badges';
import { clockOf } from '#renderer/ui/dates';
import { useNotify } from '#renderer/ui/notify';
import { RichTextView } from '#renderer/ui/rich-text/rich-text-view';
import type { DeliveryView } from '#shared/contract/views/day';
import type { AssignedPointView } from '#shared/contract/views/meetings';
import { isBlank } from '#shared/domain/rich-text/read';
import type { RichText } from '#shared/domain/rich-text/rich-text';

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
  const { ticked, tick, onEarly } = useTick(assigned, delivery);
  const takeBack = useTakeBack(delivery);
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

/** The tick of a point between the key and the view that shows it; `id` once the core has recorded the delivery. */
interface Ticked {
  readonly id: string | null;
}

/**
 * Ticks a point as made. What is typed before the core has recorded the delivery goes into it as soon as it has, so that
 * no key is lost.
 */
function useTick(
  assigned: AssignedPointView,
  delivery: DeliveryView | undefined,
): {
  readonly ticked: Ticked | null;
  readonly tick: () => Promise<void>;
  readonly onEarly: (text: RichText) => void;
} {
  const record = useCommand('deliveries.record');
  const { drafts } = useSession();
  const [ticked, setTicked] = useState<Ticked | null>(null);
  const early = useRef(noAnswer);
  // The view shows it: from here on, the view is what counts.
  if (delivery !== undefined && ticked !== null && ticked.id !== null) setTicked(null);
  const tick = async (): Promise<void> => {
    early.current = noAnswer;
    setTicked({ id: null });
    const made = await record({ itemPoint: assigned.itemPoint });
    if (made !== null && early.current !== noAnswer) drafts.edit(made.id, 'answer', noAnswer, early.current);
    setTicked(made === null ? null : { id: made.id });
  };
  const onEarly = (text: RichText): void => {
    early.current = text;
  };
  return { ticked, tick, onEarly };
}

/** Takes back that a point was made. Where an answer goes with it, it says so and offers to undo. */
function useTakeBack(delivery: DeliveryView | undefined): () => Promise<void> {
  const withdraw = useCommand('deliveries.withdraw');
  const { drafts } = useSession();
  const { undo } = useHistoryCommands();
  const notify = useNotify();
  return async () => {
    if (delivery === undefined) return;
    await drafts.flush(delivery.id, 'answer');
    const typed = drafts.get(delivery.id, 'answer')?.value as RichText | undefined;
    const answered = !isBlank(typed ?? delivery.answer.value);
    if ((await withdraw({ delivery: delivery.id })) === null || !answered) return;
    notify({
      intent: 'info',
      title: 'The point counts as not made; its answer went with it',
      action: { label: 'Undo', run: () => void undo() },
    });
  };
}
