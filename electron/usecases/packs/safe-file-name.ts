/** Longest name of a file, in bytes of UTF-8, on the file systems that people use. */
const longestName = 255;

/** Names that Windows keeps for devices, whatever extension follows. */
const deviceName =
  /^(con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3]|conin\$|conout\$|clock\$)$/iu;

/** What no name may hold somewhere: separators, wildcards, quotes, control characters. */
const forbidden = /[<>:"/\\|?*\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** Marks that turn text around or are not seen; the joiners that Hindi needs stay. */
const unseen = /(?![\u200c\u200d])\p{Cf}/gu;

/**
 * A name for a file in a folder, from words that a person wrote: it cannot lead out of the folder, be taken for a
 * device, hide or turn around its extension, or be too long. `extension` comes with its dot.
 */
export function safeFileName(words: string, extension: string): string {
  const plain = words
    .normalize('NFC')
    .replace(unseen, '')
    .replace(/\s+/gu, ' ')
    .replace(forbidden, '-')
    .replace(/\.{2,}/gu, '.');
  const stem = shortened(trimmed(plain), longestName - Buffer.byteLength(extension));
  const beforeDot = stem.split('.')[0] ?? '';
  const named = deviceName.test(beforeDot.trim())
    ? shortened(`_${stem}`, longestName - Buffer.byteLength(extension))
    : stem;
  return `${named === '' ? 'pack' : named}${extension}`;
}

/** Without dots and spaces at either end: they hide a file on one system and fall off on another. */
function trimmed(text: string): string {
  return text.replace(/^[. ]+|[. ]+$/gu, '');
}

function shortened(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text;
  let length = 0;
  let kept = '';
  for (const letter of text) {
    length += Buffer.byteLength(letter);
    if (length > bytes) break;
    kept += letter;
  }
  return trimmed(kept);
}
