import { useCallback, useEffect } from 'react';
import { create } from 'zustand';

/** Something that a page opens, a dialog mostly, because it was asked for elsewhere. */
const useAskedFor = create<{ readonly asked: string | null }>()(() => ({ asked: null }));

/** Asks the page that has it, now or once it is shown, to open something: `new.meeting`. */
export function askFor(what: string): void {
  useAskedFor.setState({ asked: what });
}

/** Whether something is to stand open, and the way to open or close it; it is closed when its page is left. */
export function useAsked(what: string): readonly [open: boolean, setOpen: (open: boolean) => void] {
  const open = useAskedFor(({ asked }) => asked === what);
  const setOpen = useCallback(
    (wanted: boolean) => {
      useAskedFor.setState(({ asked }) => ({ asked: wanted ? what : asked === what ? null : asked }));
    },
    [what],
  );
  useEffect(
    () => () => {
      setOpen(false);
    },
    [setOpen],
  );
  return [open, setOpen];
}
