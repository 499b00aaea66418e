import { useEffect } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { create } from 'zustand';

/** The place in the window's history, and the last one that there is. */
const useHistory = create<{ readonly at: number | null; readonly last: number }>()(() => ({
  at: 0,
  last: 0,
}));

/** The number of the place shown, as the router counts them; `null` where its address was typed into a browser. */
function placeNow(): number | null {
  const { idx } = (history.state ?? {}) as { readonly idx?: unknown };
  return typeof idx === 'number' ? idx : null;
}

/** Whether there is a page to go back to, and one to go forward to. */
export function useHistoryPlace(): { readonly canGoBack: boolean; readonly canGoForward: boolean } {
  const { key } = useLocation();
  const type = useNavigationType();
  const { at, last } = useHistory();
  useEffect(() => {
    const now = placeNow();
    useHistory.setState((known) => ({
      at: now,
      last: type === NavigationType.Push ? (now ?? 0) : Math.max(now ?? 0, known.last),
    }));
  }, [key, type]);
  return { canGoBack: at === null || at > 0, canGoForward: at === null || at < last };
}
