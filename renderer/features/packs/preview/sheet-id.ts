/** Id of the sheet that shows a section, for references to it. */
export function sheetId(section: string): string {
  return `pack-sheet-${section}`;
}

/** Shows the sheet of a section and takes keyboard and screen reader there. */
export function goToSheet(section: string): void {
  const sheet = document.getElementById(sheetId(section));
  sheet?.scrollIntoView({ block: 'start' });
  sheet?.focus({ preventScroll: true });
}
