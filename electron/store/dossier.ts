import { Low } from 'lowdb';
import type { Result } from '#shared/domain/result';
import { DossierAdapter } from './dossier-adapter';
import { emptyData, type DossierData } from './dossier-data';
import type { CreateOptions, Dossier, OpenOptions, OpenReport } from './dossier-types';
import { lockName } from './file-names';
import { realFileSystem, type FileSystem } from './file-system';
import { acquireLock, lockHolder, type DossierLock } from './lock';
import type { Manifest } from './manifest';
import { OpenDossier } from './open-dossier';
import { findManifest } from './read-files';
import { defaultKeyCost, makeKey, openKey, type DossierKey } from './sealing';
import { asResult, reading, refuse, writing } from './store-failure';

export type {
  CreateOptions,
  Dossier,
  FieldVersion,
  OpenOptions,
  OpenReport,
  UndoneOrRedone,
  Workplace,
} from './dossier-types';
export type { FileSystem } from './file-system';
export type { DossierKey } from './sealing';

/**
 * Derives the key of a sealed dossier, which takes a moment; `undefined` for one that is not sealed. Refuses
 * `passphrase-needed` and `passphrase-wrong`, and what {@link openDossier} refuses about a manifest.
 */
export function unlockDossier(
  folder: string,
  passphrase: string | undefined,
  fileSystem: FileSystem = realFileSystem,
): Promise<Result<DossierKey | undefined>> {
  return asResult(async () => unlock((await findManifest(fileSystem, folder)).manifest, passphrase));
}

async function unlock(manifest: Manifest, passphrase: string | undefined): Promise<DossierKey | undefined> {
  if (manifest.sealing === undefined) return undefined;
  if (passphrase === undefined || passphrase === '') return refuse('passphrase-needed');
  return (await openKey(passphrase, manifest.dossier, manifest.sealing)) ?? refuse('passphrase-wrong');
}

/** Opens a dossier. Refuses what decision 0001 calls missing, foreign, damaged, newer, locked, or sealed otherwise. */
export function openDossier(options: OpenOptions): Promise<Result<Dossier>> {
  return asResult(async () => {
    const { folder, fileSystem = realFileSystem } = options;
    const { manifest } = await findManifest(fileSystem, folder);
    const key = options.key ?? (await unlock(manifest, options.passphrase));
    const writable = options.mode === 'write';
    const lock = writable ? await acquireLock(fileSystem, folder) : undefined;
    return releasedOnFailure(lock, async () => {
      const adapter = new DossierAdapter({ folder, fileSystem, dossierId: manifest.dossier, key, writable });
      const low = new Low<DossierData>(adapter, emptyData(manifest.dossier));
      await low.read();
      const written = lock === undefined && (await lockHolder(fileSystem, folder)) !== undefined;
      const report: OpenReport = {
        tornTail: written ? undefined : adapter.tornTail,
        uncleanClose: lock?.wasStale === true || (adapter.grown && !written),
        sealed: manifest.sealing !== undefined,
        readOnly: !writable,
      };
      return new OpenDossier(manifest.dossier, options, { low, adapter, lock, report });
    });
  });
}

async function releasedOnFailure<T>(lock: DossierLock | undefined, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await lock?.release().catch(() => undefined);
    throw error;
  }
}

/**
 * Makes a dossier in an empty folder, or in one that does not exist yet, and opens it for writing. Refuses
 * `dossier-folder-not-empty` and `passphrase-empty`.
 */
export function createDossier(options: CreateOptions): Promise<Result<Dossier>> {
  return asResult(async () => {
    const { folder, dossierId, passphrase, fileSystem = realFileSystem, keyCost = defaultKeyCost } = options;
    if (passphrase === '') refuse('passphrase-empty');
    await writing(folder, () => fileSystem.makeFolder(folder));
    await refuseUnlessEmpty(fileSystem, folder);
    const key = passphrase === undefined ? undefined : await makeKey(passphrase, dossierId, keyCost);
    const lock = await acquireLock(fileSystem, folder);
    return releasedOnFailure(lock, async () => {
      await refuseUnlessEmpty(fileSystem, folder);
      const adapter = new DossierAdapter({ folder, fileSystem, dossierId, key, writable: true });
      const low = new Low<DossierData>(adapter, emptyData(dossierId));
      await low.write();
      const report: OpenReport = { uncleanClose: false, sealed: key !== undefined, readOnly: false };
      return new OpenDossier(dossierId, options, { low, adapter, lock, report });
    });
  });
}

async function refuseUnlessEmpty(fileSystem: FileSystem, folder: string): Promise<void> {
  const names = await reading(folder, () => fileSystem.list(folder));
  const found = names.find((name) => name !== lockName && !name.startsWith('lock-guard.'));
  if (found !== undefined) refuse('dossier-folder-not-empty', { folder, found });
}
