/** Moves the focus from a point's box to that of another `step` away in its list. False where the list ends. */
export function goToPoint(from: Element, step: number): boolean {
  const boxes = [...(from.closest('ol')?.querySelectorAll<HTMLElement>('input[type=checkbox]') ?? [])];
  const here = boxes.findIndex((box) => box.closest('li') === from.closest('li'));
  const other = boxes[here + step];
  other?.focus();
  return other !== undefined;
}
