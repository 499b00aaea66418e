/** New characters from which typing them again takes longer than to be asked about them. */
const muchTyped = 40;

/** The text fields and editors of a form. */
export function textFields(form: ParentNode): readonly HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>('textarea, input[type="text"], [contenteditable="true"]')];
}

/** Length of all that is typed in them. */
export function typedLength(form: ParentNode): number {
  return textFields(form).reduce((sum, field) => sum + textOf(field).length, 0);
}

function textOf(field: HTMLElement): string {
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) return field.value;
  return field.textContent;
}

/** True where so much was typed since a form opened that it should not be lost to a key pressed by mistake. */
export function isMuchTyped(atFirst: number, now: number): boolean {
  return now - atFirst >= muchTyped;
}
