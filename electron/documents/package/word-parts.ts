import { strFromU8, unzipSync, type UnzipFileInfo } from 'fflate/browser';
import { tooLargeDetails } from '#shared/domain/pack/pack-template';
import { fail, succeed, type FailureCode, type Result } from '#shared/domain/result';

/** What a Word file that comes in is for: how large it may be, in bytes, and what its refusals are called. */
export interface WordFileUse {
  readonly file: number;
  /** One picture, unpacked. */
  readonly picture: number;
  /** One other part, unpacked. */
  readonly part: number;
  readonly notWord: FailureCode;
  readonly tooLarge: FailureCode;
  /** The parts that are unpacked; all unless given. */
  readonly wanted?: RegExp;
}

/** What may come in (security, statement 18). */
const limits = {
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
 * the limits, and no entry can grow past what it states. Fails with the codes of its use.
 */
export function readWordParts(bytes: Uint8Array, use: WordFileUse): Result<WordParts> {
  if (bytes.length > use.file) return tooLarge(use, 'the file', bytes.length, use.file);
  const entries: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        entries.push(entry);
        return false;
      },
    });
    const fault = entriesFault(entries, use);
    if (fault !== undefined) return fault;
    const parts = unzipSync(bytes, { filter: ({ name }) => use.wanted?.test(name) ?? true });
    return succeed(new Map(Object.entries(parts)));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return fail(use.notWord, { reason: 'it is not a zip archive, or a damaged one' });
  }
}

function entriesFault(entries: readonly UnzipFileInfo[], use: WordFileUse): Result<never> | undefined {
  if (entries.length > limits.entries)
    return fail(use.notWord, { reason: `it holds ${String(entries.length)} files` });
  const unpacked = entries.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (unpacked > limits.unpacked) return tooLarge(use, 'what it unpacks to', unpacked, limits.unpacked);
  for (const { name, size, originalSize } of entries) {
    if (/^[/\\]|\\|(^|\/)\.\.(\/|$)|:/u.test(name))
      return fail(use.notWord, { reason: 'it holds a file with a path that leads elsewhere' });
    const short = name.replace(/^.*\//u, '');
    if (isPicture(name) && originalSize > use.picture)
      return tooLarge(use, `the picture ${short}`, originalSize, use.picture);
    if (originalSize > smallEntry && originalSize > size * limits.ratio)
      return fail(use.notWord, { reason: 'it unpacks to far more than a Word file does' });
    if (!isPicture(name) && originalSize > use.part)
      return tooLarge(use, `the part ${short}`, originalSize, use.part);
  }
  return undefined;
}

/** True for a part that holds a picture. */
export function isPicture(name: string): boolean {
  return name.startsWith('word/media/');
}

function tooLarge(use: WordFileUse, what: string, size: number, limit: number): Result<never> {
  return fail(use.tooLarge, tooLargeDetails(what, size, limit));
}

/** A part as text; `undefined` where it is missing. */
export function partText(parts: WordParts, name: string): string | undefined {
  const part = parts.get(name);
  return part === undefined ? undefined : strFromU8(part);
}
