import { useLayoutEffect } from 'react';

/** Gives the focus back to what had it when a dialog opened, unless something else takes it as the dialog goes. */
export function useFocusBack(open: boolean): void {
  useLayoutEffect(() => {
    const opener = document.activeElement;
    if (!open || !(opener instanceof HTMLElement)) return undefined;
    return () => {
      // Only then is the dialog off the page, and its focus with it.
      queueMicrotask(() => {
        if (document.activeElement === document.body) opener.focus({ preventScroll: true });
      });
    };
  }, [open]);
}
