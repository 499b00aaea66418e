import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import { create } from 'zustand';
import type { Keys } from '#shared/contract/actions';

/** What can be done on the page that is shown, from the palette and by its keys. */
export interface PageAction {
  readonly id: string;
  readonly label: string;
  readonly icon: ReactElement;
  readonly keys?: readonly Keys[];
  /** True where the keys do it even while a text is being typed. */
  readonly whileTyping?: boolean;
  readonly disabled?: boolean;
  readonly run: () => void;
}

type Offer = readonly PageAction[];

const useOffered = create<{ readonly offered: readonly Offer[] }>()(() => ({ offered: [] }));

/** Read when the palette opens; nobody is told of a change, for there are as many as a table has buttons. */
const quietlyOffered = new Set<() => Offer>();

/** Every action that what is shown offers. */
export function useOfferedActions(): Offer {
  const { offered } = useOffered();
  return useMemo(() => offered.flat(), [offered]);
}

/** Offers actions as long as the component is shown. What they do may change freely; names and keys are followed. */
export function usePageActions(actions: Offer): void {
  const latest = useLatest(actions);
  const facts = actions.map(({ id, label, keys, disabled }) => ({ id, label, keys, disabled }));
  const look = JSON.stringify(facts);
  useEffect(() => {
    if (latest.current.length === 0) return;
    const own = latest.current.map((action) => ({
      ...action,
      run: () => {
        latest.current.find(({ id }) => id === action.id)?.run();
      },
    }));
    useOffered.setState(({ offered }) => ({ offered: [...offered, own] }));
    return () => {
      useOffered.setState(({ offered }) => ({ offered: offered.filter((one) => one !== own) }));
    };
  }, [latest, look]);
}

/**
 * Offers actions of which there are many, such as those of a row: the palette shows them once their words are typed. As
 * a function they are made only when it opens.
 */
export function useQuietActions(actions: Offer | (() => Offer)): void {
  const latest = useLatest(actions);
  useEffect(() => {
    const read = (): Offer => (typeof latest.current === 'function' ? latest.current() : latest.current);
    quietlyOffered.add(read);
    return () => {
      quietlyOffered.delete(read);
    };
  }, [latest]);
}

/** What is offered quietly now, each by its name once. */
export function quietActions(): Offer {
  const all = [...quietlyOffered].flatMap((read) => read());
  return [...new Map(all.reverse().map((action) => [action.label, action])).values()].reverse();
}

function useLatest<T>(value: T): { readonly current: T } {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
