import { makeFolders } from '#electron/store/make-folders';
import { rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { link, lstat, open, realpath, rename, rm } from 'node:fs/promises';

/** The calls that writing a pack makes to the disk: a port, so that tests can let each of them fail. Errors are Node's. */
export interface PackFiles {
  /** Makes a folder and those above it; one that exists is left as it is. */
  makeFolder(folder: string): Promise<void>;
  exists(path: string): Promise<boolean>;
  /** Where a folder really is, links followed; of one that is not there yet, where it would be. */
  realFolder(folder: string): Promise<string>;
  /** Writes a file that must not exist yet, readable by its owner alone; its content is on the disk when this returns. */
  writeNew(path: string, bytes: Uint8Array): Promise<void>;
  /** Gives a written file its name. Unless `replace` is set, a name that is taken gives `EEXIST`. */
  place(from: string, to: string, replace: boolean): Promise<void>;
  /** Removes a file; one that is not there is no error. */
  remove(path: string): Promise<void>;
}

/** The code of an error of the file system; `undefined` for any other error. */
export function fileErrorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

const unfinished = new Set<string>();

/** Removes what is only half written, at once: for a process that is told to end. */
export function removeUnfinished(): void {
  for (const path of unfinished) rmSync(path, { force: true });
}

/** The machine's own disk. */
export const nodePackFiles: PackFiles = {
  makeFolder(folder) {
    return new Promise((done) => {
      makeFolders(folder);
      done();
    });
  },
  async exists(path) {
    try {
      await lstat(path);
      return true;
    } catch (error) {
      if (fileErrorCode(error) === 'ENOENT') return false;
      throw error;
    }
  },
  async realFolder(folder) {
    try {
      return await realpath(folder);
    } catch (error) {
      const above = dirname(folder);
      if (fileErrorCode(error) !== 'ENOENT' || above === folder) throw error;
      return join(await nodePackFiles.realFolder(above), basename(folder));
    }
  },
  async writeNew(path, bytes) {
    const file = await open(path, 'wx', 0o600);
    unfinished.add(path);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  async place(from, to, replace) {
    if (replace) {
      await rename(from, to);
    } else {
      await placeAnew(from, to);
    }
    unfinished.delete(from);
  },
  async remove(path) {
    await rm(path, { force: true });
    unfinished.delete(path);
  },
};

/** A link fails where the name is taken, in one step; disks without links are asked first and then renamed on. */
async function placeAnew(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(fileErrorCode(error) ?? ''))
      throw error;
    if (await nodePackFiles.exists(to))
      throw Object.assign(new Error('The name is taken.'), { code: 'EEXIST' });
    await rename(from, to);
    return;
  }
  await rm(from, { force: true });
}
