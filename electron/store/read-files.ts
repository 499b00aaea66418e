import { join } from 'node:path';
import { claimsToBeManifest, decodeManifest, signedContent, type ReadManifest } from './manifest';
import { isDossierFile, isOurs, manifestName, unfinishedName } from './file-names';
import type { FileSystem } from './file-system';
import { currentSchema } from './migrations/upcast';
import type { DossierKey } from './sealing';
import { reading, refuse, refuseDamaged, StoreFailure, systemCode } from './store-failure';

const mostAttempts = 5;

/** A snapshot or journal that the manifest names. */
export async function readFile(fileSystem: FileSystem, folder: string, name: string): Promise<Buffer> {
  return reading(name, async () => {
    try {
      return await fileSystem.read(join(folder, name));
    } catch (error) {
      if (systemCode(error) === 'ENOENT') refuseDamaged(name, 'it is missing', error);
      throw error;
    }
  });
}

/**
 * The manifest of a folder before its signature is checked. Refuses `dossier-missing` where there is nothing of ours,
 * `dossier-foreign` where there is something else, `dossier-unfinished` where the making of a dossier was cut off (or
 * still goes on), `dossier-damaged` where our files stand without a whole manifest.
 */
export async function findManifest(fileSystem: FileSystem, folder: string): Promise<ReadManifest> {
  const text = await manifestText(fileSystem, folder);
  const names = await reading(folder, () => fileSystem.list(folder));
  refuseUnfinished(folder, names);
  if (!claimsToBeManifest(text)) {
    if (!names.some(isDossierFile)) refuse('dossier-foreign', { folder, found: manifestName });
  }
  return decodeManifest(text, currentSchema);
}

/** Refuses a folder in which a dossier is only half made. */
export function refuseUnfinished(folder: string, names: readonly string[]): void {
  if (names.includes(unfinishedName)) refuse('dossier-unfinished', { folder });
}

async function manifestText(fileSystem: FileSystem, folder: string): Promise<string> {
  return reading(manifestName, async () => {
    try {
      return (await fileSystem.read(join(folder, manifestName))).toString('utf8');
    } catch (error) {
      if (!['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) throw error;
      return await withoutManifest(fileSystem, folder);
    }
  });
}

async function withoutManifest(fileSystem: FileSystem, folder: string): Promise<never> {
  const names = await fileSystem.list(folder).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return refuse('dossier-missing', { folder }, error);
    if (systemCode(error) === 'ENOTDIR') return refuse('dossier-foreign', { folder, found: folder }, error);
    throw error;
  });
  refuseUnfinished(folder, names);
  if (names.some(isDossierFile)) refuseDamaged(manifestName, 'it is missing');
  const foreign = names.find((name) => !isOurs(name));
  if (foreign !== undefined) refuse('dossier-foreign', { folder, found: foreign });
  return refuse('dossier-missing', { folder });
}

/** The manifest as it is now; not read again in full where its text is still the one that is known. */
export async function refreshManifest(
  fileSystem: FileSystem,
  folder: string,
  known: ReadManifest,
): Promise<ReadManifest> {
  const text = await manifestText(fileSystem, folder);
  return text === known.text ? known : decodeManifest(text, currentSchema);
}

/** Refuses a manifest that the key of the dossier has not signed. */
export function checkSignature({ manifest, signature }: ReadManifest, key: DossierKey | undefined): void {
  if (signature !== key?.sign(signedContent(manifest))) {
    refuseDamaged(manifestName, 'its signature does not match');
  }
}

/**
 * Reads a dossier that somebody else may be writing. Where it does not verify and its manifest has changed meanwhile, a
 * compaction came between, and it is read once more.
 */
export async function readingBesideWriter<T>(
  fileSystem: FileSystem,
  folder: string,
  work: (found: ReadManifest) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const found = await findManifest(fileSystem, folder);
    try {
      return await work(found);
    } catch (error) {
      const isDamage = error instanceof StoreFailure && error.failure.code === 'dossier-damaged';
      if (!isDamage || attempt === mostAttempts) throw error;
      if ((await manifestText(fileSystem, folder)) === found.text) throw error;
    }
  }
}
