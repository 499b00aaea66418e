/**
 * Text that XML can carry: control characters, lone surrogates and non-characters become a visible replacement mark,
 * tabs become spaces, and every kind of line end becomes a line feed.
 */
export function xmlSafe(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/gu, '\n')
    .replace(/\t/gu, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD');
}

/** The same on one line, escaped for an XML text or attribute. */
export function xmlEscaped(text: string): string {
  return xmlSafe(text)
    .replace(/\n/gu, ' ')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;');
}
