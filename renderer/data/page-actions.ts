import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import { create } from 'zustand';
import type { Keys } from '#shared/contract/actions';

/** What can be done on the page that is shown, from the palette and by its keys. */
export interface PageAction {
  readonly id: string;
  readonly label: string;
  readonly icon: ReactElement;
  readonly keys?: readonly Keys[];
  readonly disabled?: boolean;
  /** True where there are many of its sort: the palette shows it once it is asked for. */
  readonly quiet?: boolean;
  readonly run: () => void;
}

interface Offered {
  readonly offered: readonly (readonly PageAction[])[];
}

const useOffered = create<Offered>()(() => ({ offered: [] }));

/** Every action that what is shown offers. */
export function useOfferedActions(): readonly PageAction[] {
  const { offered } = useOffered();
  return useMemo(() => offered.flat(), [offered]);
}

/** Offers actions as long as the component is shown. What they do may change freely; names and keys are followed. */
export function usePageActions(actions: readonly PageAction[]): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  const facts = actions.map(({ id, label, keys, disabled }) => ({ id, label, keys, disabled }));
  const look = JSON.stringify(facts);
  useEffect(() => {
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
  }, [look]);
}
