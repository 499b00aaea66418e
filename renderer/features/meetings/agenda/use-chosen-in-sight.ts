import { useCallback, useEffect, useRef, type RefObject } from 'react';

/** The agenda and what stands beside it, or below it in a narrow window. */
export interface ChosenInSight {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly beside: RefObject<HTMLDivElement | null>;
  /** Notes that a person chose an item. */
  readonly choose: (item: string) => void;
}

/**
 * Brings what stands about an item into sight once a person chose it: in a narrow window that is below the whole agenda,
 * and nothing would be seen of it. `shown` is the item that is chosen as the page has it.
 */
export function useChosenInSight(shown: string | undefined): ChosenInSight {
  const list = useRef<HTMLDivElement>(null);
  const beside = useRef<HTMLDivElement>(null);
  const chosen = useRef<string>(undefined);
  useEffect(() => {
    if (shown === undefined || chosen.current !== shown) return;
    chosen.current = undefined;
    const end = list.current?.getBoundingClientRect().bottom;
    const start = beside.current?.getBoundingClientRect().top;
    if (end !== undefined && start !== undefined && start >= end) {
      beside.current?.scrollIntoView({ block: 'start' });
    }
  });
  const choose = useCallback((item: string) => {
    chosen.current = item;
  }, []);
  return { list, beside, choose };
}
