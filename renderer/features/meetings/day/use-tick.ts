import { useRef, useState } from 'react';
import { noAnswer } from '#renderer/features/meetings/day/answer-editor';
import { keepAnswer, letAnswerGo } from '#renderer/features/meetings/day/kept-answer';
import { useSession } from '#renderer/data/session-context';
import { useCommand } from '#renderer/data/use-command';
import { useHistoryCommands } from '#renderer/data/use-history-commands';
import { useNotify } from '#renderer/ui/notify';
import type { DeliveryView } from '#shared/contract/views/day';
import type { AssignedPointView } from '#shared/contract/views/meetings';
import { richTextSchema, type RichText } from '#shared/domain/rich-text/rich-text';

/** The tick of a point between the key and the view that shows it; `id` once the core has recorded the delivery. */
interface Ticked {
  readonly id: string | null;
}

/** That a point was made, and the ways to say so and to take it back, each of which holds from the key on. */
export interface Tick {
  readonly ticked: Ticked | null;
  readonly tick: () => Promise<void>;
  readonly takeBack: () => Promise<void>;
  /** Hears what is answered before the core has recorded the delivery. */
  readonly onEarly: (text: RichText) => void;
  /** Writes down an answer that was kept since the tick before could not be recorded; ticks the point where it must. */
  readonly saveKept: (answer: RichText) => Promise<void>;
}

/**
 * Ticks a point as made. What is typed before the core has recorded the delivery goes into it as soon as it has, so that
 * no key is lost, and is kept on the page where it has not; a tick that is taken back before the view shows it is taken
 * back all the same.
 */
export function useTick(assigned: AssignedPointView, delivery: DeliveryView | undefined): Tick {
  const record = useCommand('deliveries.record');
  const { drafts } = useSession();
  const withdraw = useWithdraw();
  const [ticked, setTicked] = useState<Ticked | null>(null);
  const recorded = useRef<Promise<string | null>>(Promise.resolve(null));
  const early = useRef(noAnswer);
  // The view shows it: from here on, the view is what counts.
  if (delivery !== undefined && ticked !== null && ticked.id !== null) setTicked(null);
  /** Behind what is answered there already. */
  const answerTo = (id: string, answer: RichText): void => {
    const stands = standingAnswer(drafts.get(id, 'answer')?.value ?? delivery?.answer.value);
    drafts.edit(id, 'answer', stands, [...stands, ...answer]);
  };
  const recordNow = async (): Promise<string | null> => {
    const made = await record({ itemPoint: assigned.itemPoint });
    if (early.current !== noAnswer) {
      if (made === null) keepAnswer(assigned.itemPoint, early.current);
      else answerTo(made.id, early.current);
    }
    setTicked(made === null ? null : { id: made.id });
    return made?.id ?? null;
  };
  return {
    ticked,
    tick: async () => {
      early.current = noAnswer;
      setTicked({ id: null });
      recorded.current = recordNow();
      await recorded.current;
    },
    takeBack: async () => {
      const id = delivery?.id ?? (await recorded.current);
      if (id !== null && (await withdraw(id))) setTicked(null);
    },
    onEarly: (text) => {
      early.current = text;
    },
    saveKept: async (answer) => {
      const made = delivery ?? (await record({ itemPoint: assigned.itemPoint }));
      if (made === null) return;
      letAnswerGo(assigned.itemPoint);
      answerTo(made.id, answer);
    },
  };
}

function standingAnswer(value: unknown): RichText {
  const text = richTextSchema.safeParse(value);
  return text.success ? text.data : noAnswer;
}

/** Takes back that a point was made. Where an answer goes with it, it says so and offers to undo. */
function useWithdraw(): (delivery: string) => Promise<boolean> {
  const withdraw = useCommand('deliveries.withdraw');
  const { drafts } = useSession();
  const { undo } = useHistoryCommands();
  const notify = useNotify();
  return async (delivery) => {
    await drafts.flush(delivery, 'answer');
    const withdrawn = await withdraw({ delivery });
    if (withdrawn?.answered !== true) return withdrawn !== null;
    notify({
      intent: 'info',
      title: 'The point counts as not made; its answer went with it',
      action: { label: 'Undo', run: () => void undo(withdrawn) },
    });
    return true;
  };
}
