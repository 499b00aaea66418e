import { Low } from 'lowdb';
import { recordIdSchema } from '#shared/domain/record/field';
import type { Result } from '#shared/domain/result';
import { DossierAdapter } from './dossier-adapter';
import { emptyData, type DossierData } from './dossier-data';
import type { CreateOptions, Dossier, OpenOptions, OpenReport } from './dossier-types';
import { Drafts, openDrafts } from './drafts';
import type { DamagedDrafts } from './drafts-file';
import { realFileSystem, type FileSystem } from './file-system';
import { acquireLock, lockHolder, type DossierLock } from './lock';
import { inNewFolder } from './new-folder';
import { OpenDossier } from './open-dossier';
import { findManifest, readingBesideWriter, refreshManifest } from './read-files';
import type { ReadManifest } from './manifest';
import { newestSnapshot } from './newest-snapshot';
import { namingRestorable } from './restorable';
import { defaultKeyCost, makeKey, type DossierKey } from './sealing';
import { asResult, refuse } from './store-failure';
import { unlock } from './unlock';

export { recoverDossier, type RecoverOptions, type RecoverReport } from './recover';
export { verifyDossier, type VerifyReport } from './verify';
export type { CreateOptions, Dossier, OpenOptions, Workplace } from './dossier-types';
export type { Draft } from './drafts-file';
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

/** Opens a dossier. Refuses what decision 0001 calls missing, foreign, damaged, newer, locked, or sealed otherwise. */
export function openDossier(options: OpenOptions): Promise<Result<Dossier>> {
  const { folder, fileSystem = realFileSystem, passphrase } = options;
  return asResult(() =>
    namingRestorable(fileSystem, folder, passphrase, async () => {
      const known = await findManifest(fileSystem, folder);
      const key = options.key ?? (await unlock(known.manifest, passphrase));
      if (options.mode === 'read') {
        return readingBesideWriter(fileSystem, folder, (found) => load(options, { found, key }));
      }
      const snapshot = newestSnapshot(fileSystem, folder, known, key);
      // Where it fails and still matters, whoever awaits it hears of it.
      snapshot.catch(() => undefined);
      const lock = await acquireLock(fileSystem, folder);
      return releasedOnFailure(lock, async () => {
        const found = await refreshManifest(fileSystem, folder, known);
        return load(options, { found, key, lock, snapshot: found === known ? snapshot : undefined });
      });
    }),
  );
}

/** What is known of a dossier by the time it is read. Without a lock it is read only. */
interface Found {
  readonly found: ReadManifest;
  readonly key: DossierKey | undefined;
  readonly lock?: DossierLock;
  readonly snapshot?: Promise<DossierData> | undefined;
}

async function load(options: OpenOptions, { found, key, lock, snapshot }: Found): Promise<Dossier> {
  const { folder, fileSystem = realFileSystem } = options;
  const { dossier: dossierId, sealing } = found.manifest;
  const writable = lock !== undefined;
  const adapter = new DossierAdapter({ folder, fileSystem, dossierId, found, snapshot, key, writable });
  const low = new Low<DossierData>(adapter, emptyData(dossierId));
  await low.read();
  const { drafts, damaged } = await openDrafts({ folder, fileSystem, dossier: dossierId, key }, writable);
  const report = await reportOf(options, adapter, lock, { sealed: sealing !== undefined, damaged });
  return new OpenDossier(dossierId, options, { low, adapter, drafts, lock, report });
}

/** What another process has written, but not closed, is neither unclean nor torn. */
async function reportOf(
  { folder, fileSystem = realFileSystem }: OpenOptions,
  adapter: DossierAdapter,
  lock: DossierLock | undefined,
  found: { readonly sealed: boolean; readonly damaged: DamagedDrafts | undefined },
): Promise<OpenReport> {
  const isWritten = lock === undefined && (await lockHolder(fileSystem, folder)) !== undefined;
  const { tornTail } = adapter;
  return {
    ...(tornTail && !isWritten && { tornTail }),
    ...(found.damaged && { damagedDrafts: found.damaged }),
    uncleanClose: lock?.wasStale === true || (adapter.grown && !isWritten),
    sealed: found.sealed,
    readOnly: lock === undefined,
  };
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
 * Makes a dossier in an empty folder, in one that does not exist yet, or in one where the making of another was cut
 * off, and opens it for writing. Refuses `dossier-folder-not-empty`, `target-unwritable` and `passphrase-empty`.
 */
export function createDossier(options: CreateOptions): Promise<Result<Dossier>> {
  return asResult(async () => {
    const { folder, dossierId, passphrase, fileSystem = realFileSystem, keyCost = defaultKeyCost } = options;
    recordIdSchema.parse(dossierId);
    if (passphrase === '') refuse('passphrase-empty');
    const key = passphrase === undefined ? undefined : await makeKey(passphrase, dossierId, keyCost);
    return inNewFolder({ fileSystem, folder, signal: options.signal }, async (lock, interruptible) => {
      const adapter = new DossierAdapter({
        ...{ folder, fileSystem: interruptible, dossierId, key, writable: true },
      });
      const low = new Low<DossierData>(adapter, emptyData(dossierId));
      await low.write();
      const report: OpenReport = { uncleanClose: false, sealed: key !== undefined, readOnly: false };
      const drafts = new Drafts({ folder, fileSystem, dossier: dossierId, key });
      const dossier = new OpenDossier(dossierId, options, { low, adapter, drafts, lock, report });
      const filled = await options.fill?.(dossier);
      if (filled?.ok === false) refuse(filled.failure.code, filled.failure.details);
      return dossier;
    });
  });
}
