import { useCallback } from 'react';
import { useSearchParams, type URLSearchParamsInit } from 'react-router';

/** What the parameters are to be, or how they come from those that stand in the address. */
export type NextParameters = URLSearchParamsInit | ((current: URLSearchParams) => URLSearchParams);

/** One parameter set beside those that stand in the address by then, or taken out where it is empty or `null`. */
export function withParameter(
  name: string,
  value: string | null,
): (current: URLSearchParams) => URLSearchParams {
  return (current) => {
    const next = new URLSearchParams(current);
    if (value === null || value === '') next.delete(name);
    else next.set(name, value);
    return next;
  };
}

/** The parameters of the address, and the way to change them; `push` leaves the way back to those before. */
export type Parameters = readonly [
  current: URLSearchParams,
  change: (next: NextParameters, how?: 'replace' | 'push') => void,
];

/**
 * What stands in the address of a page. A change is on the page before the next key or choice, however long the page
 * takes to draw: one choice never undoes the one before it, and a box that shows the address loses no letter.
 */
export function useParameters(): Parameters {
  const [current, setCurrent] = useSearchParams();
  const change = useCallback(
    (next: NextParameters, how: 'replace' | 'push' = 'replace') => {
      setCurrent(next, { replace: how === 'replace', flushSync: true });
    },
    [setCurrent],
  );
  return [current, change];
}
