/**
 * The beginning of a text, for a name or a line of a list: at most `most` signs (UTF-16), cut between words where it
 * can be and never within a sign of two halves, with three dots behind what was cut.
 */
export function shortText(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most - 3);
  const isBetweenWords = /\s/u.test(text.charAt(head.length));
  const border = isBetweenWords ? head.length : head.search(/\s\S*$/u);
  const cut = border >= most / 3 ? head.slice(0, border) : head.replace(/[\uD800-\uDBFF]$/u, '');
  return `${cut.trimEnd()}...`;
}
