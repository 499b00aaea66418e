import { useCallback, useSyncExternalStore } from 'react';

/** The present moment to the second, ISO in UTC, kept up to date while `ticking`. */
export function useNow(ticking: boolean): string {
  const subscribe = useCallback(
    (tell: () => void) => {
      const timer = ticking ? setInterval(tell, 250) : undefined;
      return () => {
        clearInterval(timer);
      };
    },
    [ticking],
  );
  const second = useSyncExternalStore(subscribe, () => Math.floor(Date.now() / 1000));
  return new Date(second * 1000).toISOString();
}
