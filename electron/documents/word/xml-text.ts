const unsafe = /(?!\n)[\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069\uFFFE\uFFFF]/u;

/**
 * Text that XML can carry and that stays in its place: control characters, lone surrogates, non-characters and marks that
 * turn the text behind them around become a visible replacement mark, tabs spaces, and every line end a line feed.
 */
export function xmlSafe(text: string): string {
  if (!unsafe.test(text)) return text;
  return text
    .replace(/\r\n?|\u2028|\u2029/gu, '\n')
    .replace(/\t/gu, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu, '\uFFFD');
}

/** The same on one line, for a place where another would break the page: a running head, a property. */
export function xmlLine(text: string): string {
  return xmlSafe(text).replace(/\n/gu, ' ');
}

/** The same on one line, escaped for an XML text or attribute. */
export function xmlEscaped(text: string): string {
  return xmlQuoted(xmlLine(text));
}

/** Text that XML can carry, escaped for a text or an attribute in double quotes. */
export function xmlQuoted(text: string): string {
  if (!/[&<>"]/u.test(text)) return text;
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
}
