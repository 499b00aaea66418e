import { useEffect, useRef, type RefObject } from 'react';

/** Puts the focus on the first field inside as it appears: what a press on a button opened goes on from there by keyboard. */
export function useFocusInside<E extends HTMLElement>(): RefObject<E | null> {
  const around = useRef<E>(null);
  useEffect(() => {
    around.current?.querySelector<HTMLElement>('input, select, textarea, [contenteditable="true"]')?.focus();
  }, []);
  return around;
}
