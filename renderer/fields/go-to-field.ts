import { useCallback, useEffect, useRef } from 'react';

/** What marks the editor of a field on the page, so that one can be led to it. */
export function fieldMark(record: string, field: string): string {
  return `${record} ${field}`;
}

/** Brings the editor of a field into sight and puts the caret into it. */
export function goToField(record: string, field: string): void {
  placeOf(record, field)?.scrollIntoView({ block: 'center' });
  editorOf(record, field)?.focus({ preventScroll: true });
}

/**
 * Leads on to a field of a record that was just made, as soon as the page shows it: there one types next. Its first
 * text is chosen, to be typed over. Whoever types elsewhere by then is left alone.
 */
export function useGoToNew(field: string): (record: string) => void {
  const made = useRef<string | null>(null);
  const goOn = useCallback(() => {
    if (made.current === null) return;
    const editor = editorOf(made.current, field);
    if (editor === null) return;
    made.current = null;
    if (document.activeElement?.matches(editors) === true) return;
    editor.scrollIntoView({ block: 'nearest' });
    editor.focus({ preventScroll: true });
    if (editor instanceof HTMLTextAreaElement) editor.select();
  }, [field]);
  useEffect(goOn);
  return useCallback(
    (record) => {
      made.current = record;
      goOn();
    },
    [goOn],
  );
}

const editors = '[contenteditable="true"], textarea, input';

function placeOf(record: string, field: string): Element | null {
  return document.querySelector(`[data-field="${CSS.escape(fieldMark(record, field))}"]`);
}

function editorOf(record: string, field: string): HTMLElement | null {
  return placeOf(record, field)?.querySelector<HTMLElement>(editors) ?? null;
}
