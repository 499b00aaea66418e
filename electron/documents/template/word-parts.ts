import { strFromU8, unzipSync, type UnzipFileInfo } from 'fflate/browser';
import { largestTemplate, tooLargeDetails } from '#shared/domain/pack/pack-template';
import { fail, succeed, type Result } from '#shared/domain/result';

/** What may come in (security, statement 18), and what a template needs of it. */
const templateLimits = {
  /** Bytes of the file. */
  file: largestTemplate,
  /** Bytes of one picture, unpacked. */
  picture: 2 * 2 ** 20,
  entries: 512,
  unpacked: 100 * 2 ** 20,
  /** Unpacked against packed, of one entry above a size that no honest text reaches by repetition. */
  ratio: 100,
} as const;

const smallEntry = 2 ** 16;

/** The parts of a Word file by name, unpacked. */
export type WordParts = ReadonlyMap<string, Uint8Array>;

/**
 * Unpacks a Word file that came from outside. Nothing is unpacked before the sizes that the archive states are within
 * the limits, and no entry can grow past what it states. Fails with `template-not-word` or `template-too-large`.
 */
export function readWordParts(bytes: Uint8Array): Result<WordParts> {
  if (bytes.length > templateLimits.file) return tooLarge('the file', bytes.length, templateLimits.file);
  const entries: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        entries.push(entry);
        return false;
      },
    });
    const fault = entriesFault(entries);
    if (fault !== undefined) return fault;
    return succeed(new Map(Object.entries(unzipSync(bytes))));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return fail('template-not-word', { reason: 'it is not a zip archive, or a damaged one' });
  }
}

function entriesFault(entries: readonly UnzipFileInfo[]): Result<never> | undefined {
  if (entries.length > templateLimits.entries)
    return fail('template-not-word', { reason: `it holds ${String(entries.length)} files` });
  const unpacked = entries.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (unpacked > templateLimits.unpacked)
    return tooLarge('what it unpacks to', unpacked, templateLimits.unpacked);
  for (const { name, size, originalSize } of entries) {
    if (/^[/\\]|\\|(^|\/)\.\.(\/|$)|:/u.test(name))
      return fail('template-not-word', { reason: 'it holds a file with a path that leads elsewhere' });
    if (isPicture(name) && originalSize > templateLimits.picture)
      return tooLarge(`the picture ${name.replace(/^.*\//u, '')}`, originalSize, templateLimits.picture);
    if (originalSize > smallEntry && originalSize > size * templateLimits.ratio)
      return fail('template-not-word', { reason: 'it unpacks to far more than a Word file does' });
  }
  return undefined;
}

/** True for a part that holds a picture. */
export function isPicture(name: string): boolean {
  return name.startsWith('word/media/');
}

function tooLarge(what: string, size: number, limit: number): Result<never> {
  return fail('template-too-large', tooLargeDetails(what, size, limit));
}

/** A part as text; `undefined` where it is missing. */
export function partText(parts: WordParts, name: string): string | undefined {
  const part = parts.get(name);
  return part === undefined ? undefined : strFromU8(part);
}
