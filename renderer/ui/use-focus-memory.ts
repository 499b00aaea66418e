import { useEffect, type RefObject } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

/** Milliseconds in which what had the focus may still come to be on a page that one comes back to. */
const patience = 1_500;

/** What had the focus last on each page, at each place in the window's history. */
const focused = new Map<string, string>();

/** Back and forward return the focus to what had it in a region, if that is still there; else the heading keeps it. */
export function useFocusMemory(region: RefObject<HTMLElement | null>): void {
  const { key, pathname } = useLocation();
  const place = `${key} ${pathname}`;
  const type = useNavigationType();
  useEffect(() => {
    const element = region.current;
    const sign = type === NavigationType.Pop ? focused.get(place) : undefined;
    const remember = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && target.tagName !== 'H1') focused.set(place, signOf(target));
    };
    element?.addEventListener('focusin', remember);
    const stop = element === null || sign === undefined ? undefined : focusWhenThere(element, sign);
    return () => {
      element?.removeEventListener('focusin', remember);
      stop?.();
    };
  }, [place, region, type]);
}

/** What tells an element of a page from the others, also when the page was made anew. */
function signOf(element: HTMLElement): string {
  const [href, record, label] = ['href', 'data-key', 'aria-label'].map((name) => element.getAttribute(name));
  return [element.tagName, href, record, label ?? element.textContent.slice(0, 80)].join('|');
}

/** Whoever presses something meanwhile is left alone. */
function focusWhenThere(region: HTMLElement, sign: string): () => void {
  const [tag = ''] = sign.split('|');
  const until = performance.now() + patience;
  let frame = 0;
  const stop = (): void => {
    cancelAnimationFrame(frame);
    removeEventListener('keydown', stop);
    removeEventListener('pointerdown', stop);
  };
  const step = (): void => {
    const found = [...region.querySelectorAll<HTMLElement>(tag)].find((element) => signOf(element) === sign);
    found?.focus({ preventScroll: true });
    if (found !== undefined || performance.now() > until) stop();
    else frame = requestAnimationFrame(step);
  };
  addEventListener('keydown', stop);
  addEventListener('pointerdown', stop);
  frame = requestAnimationFrame(step);
  return stop;
}
