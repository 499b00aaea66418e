import { useEffect, useRef, useState } from 'react';

/** Whether something is at work within an element: the focus is in it. */
export interface Active {
  readonly active: boolean;
  readonly enter: () => void;
  readonly leave: () => void;
}

/**
 * Follows whether the focus is inside. Where a press takes it elsewhere, what shows only while it is inside stays until
 * the press is over: it may take room, and what is pressed must not move away under the pointer.
 */
export function useActive(): Active {
  const [active, setActive] = useState(false);
  const isPressed = useRef(false);
  const isLeft = useRef(false);
  useEffect(() => {
    if (!active) return undefined;
    const press = (): void => {
      isPressed.current = true;
    };
    const release = (): void => {
      isPressed.current = false;
      // The click comes after it.
      setTimeout(() => {
        if (isLeft.current) setActive(false);
      });
    };
    addEventListener('pointerdown', press, true);
    addEventListener('pointerup', release, true);
    addEventListener('pointercancel', release, true);
    return () => {
      isPressed.current = false;
      removeEventListener('pointerdown', press, true);
      removeEventListener('pointerup', release, true);
      removeEventListener('pointercancel', release, true);
    };
  }, [active]);
  return {
    active,
    enter: () => {
      isLeft.current = false;
      setActive(true);
    },
    leave: () => {
      isLeft.current = true;
      if (!isPressed.current) setActive(false);
    },
  };
}
