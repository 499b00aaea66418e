import { useCallback, useEffect, useRef, useState } from 'react';
import { useBlocker } from 'react-router';
import { isMuchTyped, textFields, typedLength } from '#renderer/ui/forms/typed-words';

/** What stands between a form with much typed in it and the key or click that would lose it. */
export interface GivingUp {
  /** Goes to the form. */
  readonly form: (form: HTMLFormElement | null) => void;
  /** True while it asks. */
  readonly asks: boolean;
  /** Closes the form, or asks first. */
  readonly leave: () => void;
  readonly goOn: () => void;
  readonly giveUp: () => void;
}

/**
 * Asks before a form in which much was typed is lost: to Escape, to a click beside it, to back and forward, or with the
 * whole window (there the host asks). Where it leads itself once it was submitted (`busy`) is not asked about.
 */
export function useGivingUp(props: {
  readonly busy: boolean;
  /** True where the form starts with what was typed before: that is not to be lost unasked either. */
  readonly isTakenUp?: boolean;
  readonly onClose: () => void;
}): GivingUp {
  const { busy, isTakenUp = false, onClose } = props;
  const shown = useRef<HTMLFormElement | null>(null);
  const atFirst = useRef<number | null>(isTakenUp ? 0 : null);
  const [asks, setAsks] = useState(false);
  const form = useCallback((element: HTMLFormElement | null) => {
    shown.current = element;
    if (element !== null) atFirst.current ??= typedLength(element);
  }, []);
  const isMuch = useCallback(() => {
    const length = shown.current === null ? 0 : typedLength(shown.current);
    return isTakenUp ? length > 0 : isMuchTyped(atFirst.current ?? 0, length);
  }, [isTakenUp]);
  useEffect(() => {
    const hold = (event: BeforeUnloadEvent): void => {
      if (isMuch()) event.preventDefault();
    };
    addEventListener('beforeunload', hold);
    return () => {
      removeEventListener('beforeunload', hold);
    };
  }, [isMuch]);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      !busy && currentLocation.pathname !== nextLocation.pathname && isMuch(),
  );
  const isAsked = asks || blocker.state === 'blocked';
  useEffect(() => {
    if (!isAsked) return undefined;
    return () => {
      // A click beside the form took the focus from it.
      queueMicrotask(() => {
        const [first] = shown.current === null ? [] : textFields(shown.current);
        if (document.activeElement === document.body) first?.focus();
      });
    };
  }, [isAsked]);
  return {
    form,
    asks: isAsked,
    leave: () => {
      if (isMuch()) setAsks(true);
      else onClose();
    },
    goOn: () => {
      setAsks(false);
      blocker.reset?.();
    },
    giveUp: () => {
      onClose();
      blocker.proceed?.();
    },
  };
}
