/** What marks the editor of a field on the page, so that one can be led to it. */
export function fieldMark(record: string, field: string): string {
  return `${record} ${field}`;
}

/** Brings the editor of a field into sight and puts the caret into it. */
export function goToField(record: string, field: string): void {
  const place = document.querySelector(`[data-field="${CSS.escape(fieldMark(record, field))}"]`);
  const editor = place?.querySelector<HTMLElement>('[contenteditable="true"], textarea, input') ?? null;
  place?.scrollIntoView({ block: 'center' });
  editor?.focus({ preventScroll: true });
}
