import { useRef, useState } from 'react';

/**
 * Holds off a second run while the first is under way: a double click, or Enter twice, does a thing once.
 *
 * @returns whether it is under way, and what starts it
 */
export function useOneAtATime(run: () => void | Promise<void>): readonly [boolean, () => Promise<void>] {
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const start = async (): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    try {
      await run();
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return [busy, start];
}
