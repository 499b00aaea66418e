import { join } from 'node:path';
import { isGuard, isOurs, lockName, unfinishedName } from './file-names';
import type { FileSystem } from './file-system';
import { acquireLock, type DossierLock } from './lock';
import { reading, refuse, StoreFailure, writing } from './store-failure';
import { writeWhole } from './write-whole';

/** Where a dossier is made. */
export interface NewFolder {
  readonly fileSystem: FileSystem;
  readonly folder: string;
  /** Interrupts the making. */
  readonly signal?: AbortSignal | undefined;
}

/** What a disk itself puts into its topmost folder. */
const ofTheDisk: readonly string[] = ['lost+found', 'System Volume Information'];

/**
 * Makes a dossier's files in an empty folder, or in one that does not exist yet, under its lock. `work` writes through
 * the file system that it is given, which refuses `interrupted` once the signal comes. While it goes on, a marker stands
 * in the folder; where a process is killed, the marker stays, nobody opens the folder, and the next making there begins
 * anew. Refuses `dossier-folder-not-empty` and `target-unwritable`; when `work` fails, its files are removed again, with
 * the folders that were made, and the lock is given back.
 */
export async function inNewFolder<T>(
  place: NewFolder,
  work: (lock: DossierLock, fileSystem: FileSystem) => Promise<T>,
): Promise<T> {
  return asTarget(place.folder, () => withFolder(place, () => underLock(place, work)));
}

async function withFolder<T>({ fileSystem, folder }: NewFolder, work: () => Promise<T>): Promise<T> {
  const made = await writing(folder, () => fileSystem.makeFolder(folder));
  try {
    return await work();
  } catch (error) {
    for (const path of [...made].reverse()) await fileSystem.removeFolder(path).catch(() => undefined);
    throw error;
  }
}

async function underLock<T>(
  place: NewFolder,
  work: (lock: DossierLock, fileSystem: FileSystem) => Promise<T>,
): Promise<T> {
  const { fileSystem, folder } = place;
  await refuseUnlessEmpty(fileSystem, folder);
  const lock = await acquireLock(fileSystem, folder);
  try {
    await refuseUnlessEmpty(fileSystem, folder);
    return await marked(place, (interruptible) => work(lock, interruptible));
  } catch (error) {
    await lock.release().catch(() => undefined);
    throw error;
  }
}

async function refuseUnlessEmpty(fileSystem: FileSystem, folder: string): Promise<void> {
  const names = await reading(folder, () => fileSystem.list(folder));
  const isBegun = names.includes(unfinishedName);
  const mayStand = (name: string): boolean =>
    name === lockName || isGuard(name) || ofTheDisk.includes(name) || (isBegun && isOurs(name));
  const found = names.find((name) => !mayStand(name));
  if (found !== undefined) refuse('dossier-folder-not-empty', { folder, found });
}

/** The marker is on the disk before anything else is, and gone from it before the dossier counts as made. */
async function marked<T>(
  { fileSystem, folder, signal }: NewFolder,
  work: (fileSystem: FileSystem) => Promise<T>,
): Promise<T> {
  const marker = join(folder, unfinishedName);
  let isMaking = true;
  const isInterrupted = (): boolean => isMaking && signal?.aborted === true;
  try {
    await removeFiles(fileSystem, folder);
    await writing(folder, async () => {
      await writeWhole(fileSystem, marker, Buffer.from(''));
      await fileSystem.syncFolder(folder);
    });
    const made = await work(interruptible(fileSystem, isInterrupted));
    await writing(folder, async () => {
      await fileSystem.remove(marker);
      await fileSystem.syncFolder(folder);
    });
    isMaking = false;
    return made;
  } catch (error) {
    isMaking = false;
    await removeFiles(fileSystem, folder).catch(() => undefined);
    throw error;
  }
}

/** Removes what a making wrote, its marker last. */
async function removeFiles(fileSystem: FileSystem, folder: string): Promise<void> {
  const names = await reading(folder, () => fileSystem.list(folder));
  const made = names.filter(
    (name) => isOurs(name) && name !== lockName && !isGuard(name) && name !== unfinishedName,
  );
  for (const name of [...made, ...names.filter((name) => name === unfinishedName)])
    await writing(name, () => fileSystem.remove(join(folder, name)));
}

/** The file system, refusing to begin anything more once it is interrupted. */
function interruptible(fileSystem: FileSystem, isInterrupted: () => boolean): FileSystem {
  const checked =
    <A extends readonly unknown[], T>(call: (...given: A) => Promise<T>) =>
    async (...given: A): Promise<T> => {
      if (isInterrupted()) refuse('interrupted');
      return call(...given);
    };
  return {
    read: checked((path) => fileSystem.read(path)),
    list: checked((folder) => fileSystem.list(folder)),
    makeFolder: checked((folder) => fileSystem.makeFolder(folder)),
    removeFolder: checked((folder) => fileSystem.removeFolder(folder)),
    open: checked(async (path, mode) => {
      const file = await fileSystem.open(path, mode);
      return { ...file, write: checked((bytes, position) => file.write(bytes, position)) };
    }),
    rename: checked((from, to) => fileSystem.rename(from, to)),
    remove: checked((path) => fileSystem.remove(path)),
    syncFolder: checked((folder) => fileSystem.syncFolder(folder)),
  };
}

/** What stops the writing of a new dossier is about the folder that was chosen for it. */
async function asTarget<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const isUnwritable =
      error instanceof StoreFailure && ['write-failed', 'folder-unwritable'].includes(error.failure.code);
    if (!isUnwritable) throw error;
    return refuse('target-unwritable', { path: folder, reason: error.failure.details.reason ?? '' }, error);
  }
}
