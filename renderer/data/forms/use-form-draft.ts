import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { changedValues } from '#renderer/data/forms/changed-values';
import type { FormName } from '#renderer/data/forms/form-drafts';
import { useSession } from '#renderer/data/session-context';
import type { TypedBefore } from '#renderer/ui/forms/typed-before';

/** A form whose texts outlive its window. */
export interface FormDraft<V> extends TypedBefore {
  /** What the form starts with: what was typed before, where something was. */
  readonly initial: V;
  /** Takes what stands in the form by now. */
  readonly typed: (values: object) => void;
}

/**
 * Keeps what is typed into a form until it is saved or given up, and gives it back to the form that is opened anew.
 *
 * @param name which form it is; nothing is kept of one without a name
 * @param nothing what the form holds where nothing was typed
 * @param onFound for a form that is always there: hears what was typed before, which may be known later than it is shown;
 * what a window leaves behind after that stays among the texts that were found
 */
export function useFormDraft<V extends object>(
  name: FormName | undefined,
  nothing: V,
  onFound?: (values: V) => void,
): FormDraft<V> {
  const { forms, recovered } = useSession();
  const place = useLocation().pathname;
  const { form, record } = name ?? {};
  const named = useMemo(
    () => (form === undefined || record === undefined ? undefined : { form, record }),
    [form, record],
  );
  const [start] = useState(() => ({ nothing, before: named && forms.before(named) }));
  const [isTakenUp, setTakenUp] = useState(start.before !== undefined);
  const hears = useRef(onFound);
  useEffect(() => {
    if (named === undefined) return undefined;
    const hear = hears.current;
    const take = (): void => {
      const before = forms.isTyped(named) ? undefined : forms.before(named);
      if (before === undefined || (start.before === undefined && hear === undefined)) return;
      void forms.takeOver(named);
      setTakenUp(true);
      hear?.({ ...start.nothing, ...before.values });
    };
    if (hear !== undefined) return recovered.whenListed(take);
    take();
    return undefined;
  }, [forms, recovered, named, start]);
  const end = useCallback(() => {
    if (named === undefined) return;
    forms.end(named);
    setTakenUp(false);
  }, [forms, named]);
  const typed = useCallback(
    (values: object) => {
      if (named === undefined) return;
      const changed = changedValues(named.form, start.nothing, values);
      if (changed !== undefined) forms.typed(named, { place, values: changed });
      else end();
    },
    [forms, named, place, start, end],
  );
  return { initial: { ...nothing, ...start.before?.values }, isTakenUp, typed, end };
}
