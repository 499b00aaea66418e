/**
 * A date known to the day, the month or the year from what a person types: `2024`, `2024-07`, `2024-7-5`, `5.7.2024`
 * and `7/2024`; `undefined` where it is none.
 */
export function readPartialDate(text: string): string | undefined {
  const typed = text.trim();
  const forward = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/u.exec(typed);
  const backward = /^(?:(?:(\d{1,2})[./])?(\d{1,2})[./])(\d{4})$/u.exec(typed);
  const parts: readonly (string | undefined)[] | undefined =
    forward?.slice(1) ?? backward?.slice(1).reverse();
  if (parts === undefined) return undefined;
  const date = parts.flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-');
  const whole = `${date}-01-01`.slice(0, 10);
  const known = new Date(`${whole}T00:00:00Z`);
  return Number.isNaN(known.getTime()) || known.toISOString().slice(0, 10) !== whole ? undefined : date;
}
