import { isAbsolute, join, relative, sep } from 'node:path';
import { sha256 } from '#electron/store/batch-hash';
import type { Dossier } from '#electron/store/dossier';
import type { UseCaseContext } from '#electron/usecases/context';
import { fileErrorCode, type PackFiles } from '#electron/usecases/packs/pack-files';
import { fail, succeed, type Result } from '#shared/domain/result';

/** A file to write: its name in the folder, and how to get its bytes. */
export interface FileToWrite {
  readonly fileName: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** A file that was written: where, and the SHA-256 of its bytes. */
export interface WrittenFile {
  readonly path: string;
  readonly fileName: string;
  readonly sha256: string;
}

/** Where files go, and what must come between their writing and their names. */
export interface Target {
  readonly folder: string;
  /** Replaces files of the same names. */
  readonly replace: boolean;
  /** SHA-256 that a person was shown: where the bytes are others, nothing is kept (`outgoing-changed`). */
  readonly seen?: string | undefined;
  /** Runs when all files lie beside their names; where it fails, none is kept. */
  readonly beforePlacing?: (files: readonly WrittenFile[]) => Promise<Result<unknown>>;
}

type Surroundings = Pick<UseCaseContext, 'newId'> & {
  readonly packs: Pick<UseCaseContext['packs'], 'files'>;
  readonly dossier: Pick<Dossier, 'folder'>;
};

/** A file on its way: what was written beside its name. */
interface Laid extends WrittenFile {
  readonly beside: string;
}

/**
 * Writes files, all or none: each beside its name first, then all are named, so that nothing is ever left half written.
 * Fails with `target-exists`, `target-in-dossier`, `target-unwritable` or `disk-full`, or as `beforePlacing` does.
 */
export async function writeFiles(
  context: Surroundings,
  files: readonly FileToWrite[],
  target: Target,
): Promise<Result<readonly WrittenFile[]>> {
  const { folder } = target;
  if (!isAbsolute(folder))
    return fail('target-unwritable', { path: folder, reason: 'it is not a whole path' });
  const paths = files.map(({ fileName }) => join(folder, fileName));
  const laid: Laid[] = [];
  let current = paths[0] ?? folder;
  try {
    const refused = await prepareFolder(context, paths, target);
    if (refused !== undefined) return refused;
    for (const [index, file] of files.entries()) {
      current = paths[index] ?? folder;
      await layBeside(context, file, folder, laid);
    }
    const held = await heldBack(laid.map(written), target);
    if (held !== undefined) return held;
    for (const { beside, path } of laid) {
      current = path;
      await context.packs.files.place(beside, path, target.replace);
    }
    return succeed(laid.map(written));
  } catch (error) {
    return writeFailure(error, current);
  } finally {
    for (const { beside } of laid) await removeQuietly(context.packs.files, beside);
  }
}

/** What keeps files that are ready from getting their names. */
async function heldBack(
  files: readonly WrittenFile[],
  { seen, beforePlacing }: Target,
): Promise<Result<never> | undefined> {
  if (seen !== undefined && files.some(({ sha256: hash }) => hash !== seen)) return fail('outgoing-changed');
  const allowed = await beforePlacing?.(files);
  return allowed?.ok === false ? allowed : undefined;
}

async function prepareFolder(
  { packs, dossier }: Surroundings,
  paths: readonly string[],
  { folder, replace }: Target,
): Promise<Result<never> | undefined> {
  const [real, home] = [await packs.files.realFolder(folder), await packs.files.realFolder(dossier.folder)];
  if (isWithin(real, home)) return fail('target-in-dossier', { path: folder });
  await packs.files.makeFolder(folder);
  if (replace) return undefined;
  for (const path of paths) if (await packs.files.exists(path)) return fail('target-exists', { path });
  return undefined;
}

/** True for the folder itself as well. */
function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way.split(sep)[0] !== '..';
}

async function layBeside(
  { packs, newId }: Surroundings,
  { fileName, bytes: render }: FileToWrite,
  folder: string,
  laid: Laid[],
): Promise<void> {
  const bytes = await render();
  const beside = join(folder, `.chancery-${newId()}.part`);
  laid.push({ path: join(folder, fileName), fileName, sha256: sha256(bytes), beside });
  await packs.files.writeNew(beside, bytes);
}

function written({ path, fileName, sha256: hash }: Laid): WrittenFile {
  return { path, fileName, sha256: hash };
}

/** What stopped the writing is what the user must hear of, not that its remains could not be removed. */
async function removeQuietly(files: PackFiles, path: string): Promise<void> {
  try {
    await files.remove(path);
  } catch (error) {
    if (fileErrorCode(error) === undefined) throw error;
  }
}

function writeFailure(error: unknown, path: string): Result<never> {
  const code = fileErrorCode(error);
  if (code === undefined || code.startsWith('ERR_')) throw error;
  if (code === 'ENOSPC' || code === 'EDQUOT') return fail('disk-full', { path });
  if (code === 'EEXIST') return fail('target-exists', { path });
  return fail('target-unwritable', { path, reason: code });
}
