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
 * text is chosen, to be typed over. Whoever types or presses elsewhere by then is left alone.
 */
export function goToNew(record: string, field: string): void {
  if (focusNew(record, field)) return;
  const watch = new MutationObserver(() => {
    if (focusNew(record, field)) stop();
  });
  const stop = (): void => {
    watch.disconnect();
    removeEventListener('keydown', stop);
    removeEventListener('pointerdown', stop);
  };
  addEventListener('keydown', stop);
  addEventListener('pointerdown', stop);
  watch.observe(document.body, { childList: true, subtree: true, attributeFilter: ['class', 'data-field'] });
}

function focusNew(record: string, field: string): boolean {
  const editor = editorOf(record, field);
  if (editor === null) return false;
  if (document.activeElement?.matches(editors) === true) return true;
  editor.focus({ preventScroll: true });
  // What is not shown yet takes no focus.
  if (document.activeElement !== editor) return false;
  editor.scrollIntoView({ block: 'nearest' });
  if (editor instanceof HTMLTextAreaElement) editor.select();
  return true;
}

const editors = '[contenteditable="true"], textarea, input';

function placeOf(record: string, field: string): Element | null {
  return document.querySelector(`[data-field="${CSS.escape(fieldMark(record, field))}"]`);
}

function editorOf(record: string, field: string): HTMLElement | null {
  return placeOf(record, field)?.querySelector<HTMLElement>(editors) ?? null;
}
