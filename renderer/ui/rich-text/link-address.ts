/**
 * The address that a person or a paste means, as our schema takes it: `https:` or `mailto:`. A bare name of a site gets
 * `https:`, a bare e-mail address `mailto:`. `undefined` for every other: `http:`, files, scripts, places in a page.
 */
export function linkAddress(typed: string): string | undefined {
  const text = typed.trim();
  if (text === '' || text.length > 1_900 || /\s/u.test(text)) return undefined;
  const scheme = /^([a-z][a-z0-9+.-]*):/iu.exec(text)?.[1]?.toLowerCase();
  if (scheme === 'https' || scheme === 'mailto') return parsed(text);
  if (scheme !== undefined && !/^[^/]+:\d+(\/|$)/u.test(text)) return undefined;
  if (/^[^@/]+@[^@/]+\.[^@/]+$/u.test(text)) return parsed(`mailto:${text}`);
  return /^[^/#?@]+\.[^/#?@.]{2,}([/?#].*)?$/u.test(text) ? parsed(`https://${text}`) : undefined;
}

/** As the platform writes it, so that the scheme is in small letters and signs are escaped. */
function parsed(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return undefined;
  return url.protocol === 'mailto:' || url.hostname !== '' ? url.href : undefined;
}
