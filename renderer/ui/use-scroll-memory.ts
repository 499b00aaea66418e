import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

/** Milliseconds in which a page that one comes back to may still be growing. */
const patience = 1_500;

/** As many frames a region has to stand where it was left: a long list begins at its top when it measures itself. */
const stillFrames = 4;

/**
 * Where each region stood, by its name, its page and the place in the window's history: pages that an address typed by
 * hand led to share one place there.
 */
const places = new Map<string, number>();

/**
 * For a region that scrolls: a page newly opened starts at its top, and one that one comes back to stands where it was
 * left. A change of the address that stays on the page moves nothing. `name` tells regions of one page apart.
 */
export function useScrollMemory<E extends HTMLElement>(name = ''): RefObject<E | null> {
  const region = useRef<E>(null);
  const { key, pathname } = useLocation();
  const type = useNavigationType();
  const shown = useRef<string>(undefined);
  const place = `${key} ${pathname} ${name}`;
  useLayoutEffect(() => {
    const element = region.current;
    if (element === null || shown.current === pathname) return undefined;
    shown.current = pathname;
    if (type !== NavigationType.Pop) {
      element.scrollTop = 0;
      return undefined;
    }
    return keepAt(element, places.get(place) ?? 0);
  }, [place, pathname, type]);
  useEffect(() => {
    const element = region.current;
    const remember = (): void => {
      if (element !== null) places.set(place, element.scrollTop);
    };
    element?.addEventListener('scroll', remember, { passive: true });
    return () => {
      element?.removeEventListener('scroll', remember);
    };
  }, [place]);
  return region;
}

/** Scrolls to a place that may only come to be as the page loads; whoever scrolls by hand meanwhile is left alone. */
function keepAt(element: HTMLElement, top: number): () => void {
  const until = performance.now() + patience;
  let [frame, still] = [0, 0];
  const stop = (): void => {
    cancelAnimationFrame(frame);
    element.removeEventListener('wheel', stop);
    element.removeEventListener('keydown', stop);
  };
  const step = (): void => {
    still = Math.abs(element.scrollTop - top) > 1 ? 0 : still + 1;
    if (still === 0) element.scrollTop = top;
    if (still < stillFrames && performance.now() < until) frame = requestAnimationFrame(step);
  };
  element.addEventListener('wheel', stop, { passive: true });
  element.addEventListener('keydown', stop);
  step();
  return stop;
}
