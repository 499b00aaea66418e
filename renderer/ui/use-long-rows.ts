import { useVirtualizer } from '@tanstack/react-virtual';
import type { KeyboardEvent, RefObject } from 'react';
import { usePrinting } from '#renderer/ui/printing/printing';

/** As many rows stand on the page at once without slowing it; a longer list shows only those that are seen. */
export const mostAtOnce = 40;

/** The rows of a long list that are seen, on paper all of them, and the room that the others would take. */
export interface LongRows {
  readonly shown: readonly number[];
  /** Height in px of what stands before the rows shown, and behind them. */
  readonly before: number;
  readonly after: number;
  /** To be the `ref` of each row, which carries its index as `data-index`. */
  readonly measure: (row: Element | null) => void;
  readonly scrollTo: (row: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Finds the rows that are seen of a long list in a frame of its own. */
export function useLongRows(
  scroller: RefObject<HTMLDivElement | null>,
  list: {
    readonly rows: number;
    /** Height of a row in px, as long as it was not measured. */
    readonly rowHeight: number;
  },
): LongRows {
  // oxlint-disable-next-line react/incompatible-library -- what it answers is used in the same rendering, in components that are not memoised
  const virtual = useVirtualizer({
    count: list.rows,
    getScrollElement: () => scroller.current,
    estimateSize: () => list.rowHeight,
    overscan: 12,
    // Before the frame is measured: enough to fill it.
    initialRect: { width: 0, height: 800 },
  });
  const seen = virtual.getVirtualItems();
  const printing = usePrinting((state) => state.printing);
  const rows = printing
    ? { shown: Array.from({ length: list.rows }, (_, index) => index), before: 0, after: 0 }
    : {
        shown: seen.map(({ index }) => index),
        before: seen[0]?.start ?? 0,
        after: virtual.getTotalSize() - (seen.at(-1)?.end ?? 0),
      };
  return {
    ...rows,
    measure: virtual.measureElement,
    scrollTo: (row) => {
      virtual.scrollToIndex(row);
    },
    onKeyDown: (event) => {
      // The browser would stop where the rows it has not seen were thought to end.
      if (event.key !== 'End' || event.target !== event.currentTarget) return;
      event.preventDefault();
      virtual.scrollToIndex(list.rows - 1, { align: 'end' });
    },
  };
}
