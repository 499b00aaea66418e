import { useCallback, useState } from 'react';

/** Measures an element: give it `ref`; `height` follows it, in pixels. */
export function useHeight(): {
  readonly ref: (element: HTMLElement | null) => void;
  readonly height: number;
} {
  const [height, setHeight] = useState(0);
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      setHeight(element.offsetHeight);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return { ref, height };
}
