import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fail, succeed, type Result } from '#shared/domain/result';

/** A file that somebody named: its whole path, and its size in bytes. */
export interface GivenFile {
  readonly path: string;
  readonly size: number;
}

/** Looks at a file that a command names, before it is read. What is no regular file may have no end, and is refused. */
export async function givenFile(named: string): Promise<Result<GivenFile>> {
  const path = resolve(named);
  try {
    const found = await stat(path);
    return found.isFile() ? succeed({ path, size: found.size }) : unreadable(path, 'it is not a file');
  } catch (error) {
    return unreadable(path, error);
  }
}

/** Why a file could not be read, as a failure. */
export function unreadable(path: string, why: unknown): Result<never> {
  const code = why instanceof Error && 'code' in why ? String(why.code) : 'unknown';
  return fail('file-unreadable', { path, reason: typeof why === 'string' ? why : code });
}
