import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { entryElementId, foundListId } from '#renderer/app/finder/found-list';
import type { FinderEntry, Section } from '#renderer/app/finder/sections';

/** The entry that Enter opens, and how it is chosen. */
export interface Choice {
  readonly current: FinderEntry | undefined;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Makes the entry under the pointer the current one. */
  readonly point: (id: string) => void;
  readonly choose: (id: string) => void;
  /** Goes back to the first entry, as when the text changes. */
  readonly forget: () => void;
}

const page = 8;

/**
 * Chooses among the entries of a list by arrow keys, as long as the focus stays in the field above it. Enter that is
 * pressed before the answer to the last letter is there opens the first entry of that answer, not of the one before.
 */
export function useChoice(
  sections: readonly Section[],
  busy: boolean,
  open: (entry: FinderEntry) => void,
): Choice {
  const [chosen, setChosen] = useState<string | null>(null);
  const [waiting, setWaiting] = useState(false);
  const entries = useMemo(() => sections.flatMap((section) => section.entries), [sections]);
  const at = Math.max(
    0,
    entries.findIndex(({ id }) => id === chosen),
  );
  const current = entries[at];
  const latest = useRef({ entries, open });
  useEffect(() => {
    latest.current = { entries, open };
  });
  const choose = useCallback((id: string) => {
    const entry = latest.current.entries.find((one) => one.id === id);
    if (entry !== undefined) latest.current.open(entry);
  }, []);
  useEffect(() => {
    if (waiting && !busy && current !== undefined) choose(current.id);
  }, [busy, choose, current, waiting]);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at === entries.length - 1 ? -at : 1,
    ArrowUp: at === 0 ? entries.length - 1 : -1,
    PageDown: Math.min(page, entries.length - 1 - at),
    PageUp: -Math.min(page, at),
  };
  return {
    current,
    choose,
    point: setChosen,
    forget: useCallback(() => {
      setChosen(null);
      setWaiting(false);
      document.getElementById(foundListId)?.scrollTo(0, 0);
    }, []),
    onKeyDown: (event) => {
      // Enter also ends the composition of a letter, as Indian keyboards do.
      if (event.nativeEvent.isComposing) return;
      const step = steps[event.key];
      const next = step === undefined ? undefined : entries[at + step];
      if (event.key === 'Enter') setWaiting(true);
      else if (step === undefined) return;
      else if (next !== undefined) {
        setChosen(next.id);
        document.getElementById(entryElementId(next.id))?.scrollIntoView({ block: 'nearest' });
      }
      event.preventDefault();
    },
  };
}
