import { join } from 'node:path';
import { isDossierFile, isGuard, lockName, manifestDraftName, manifestName } from './file-names';
import type { FileSystem } from './file-system';
import { acquireLock, type DossierLock } from './lock';
import { reading, refuse, writing } from './store-failure';

/**
 * Makes a dossier's files in an empty folder, or in one that does not exist yet, under its lock. Refuses
 * `dossier-folder-not-empty`; when `work` fails, its files are removed again and the lock is given back.
 */
export async function inNewFolder<T>(
  fileSystem: FileSystem,
  folder: string,
  work: (lock: DossierLock) => Promise<T>,
): Promise<T> {
  await writing(folder, () => fileSystem.makeFolder(folder));
  await refuseUnlessEmpty(fileSystem, folder);
  const lock = await acquireLock(fileSystem, folder);
  try {
    await refuseUnlessEmpty(fileSystem, folder);
    return await leavingNothing(fileSystem, folder, () => work(lock));
  } catch (error) {
    await lock.release().catch(() => undefined);
    throw error;
  }
}

async function refuseUnlessEmpty(fileSystem: FileSystem, folder: string): Promise<void> {
  const names = await reading(folder, () => fileSystem.list(folder));
  const found = names.find((name) => name !== lockName && !isGuard(name));
  if (found !== undefined) refuse('dossier-folder-not-empty', { folder, found });
}

async function leavingNothing<T>(fileSystem: FileSystem, folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const names = await fileSystem.list(folder).catch(() => []);
    const made = names.filter(
      (name) => isDossierFile(name) || name === manifestName || name === manifestDraftName,
    );
    for (const name of made) await fileSystem.remove(join(folder, name)).catch(() => undefined);
    throw error;
  }
}
