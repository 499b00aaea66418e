import type { DossierData } from './dossier-data';
import { manifestName } from './file-names';
import type { FileSystem } from './file-system';
import { plainCipher } from './frame-cipher';
import { openGeneration, type ReadManifest } from './manifest';
import { checkSignature, readFile } from './read-files';
import type { DossierKey } from './sealing';
import { checkSnapshot, decodeSnapshot } from './snapshot';
import { refuseDamaged } from './store-failure';

/**
 * The records at the start of the open generation. A snapshot never changes, so this may be begun before the lock is
 * there, and counts if the manifest is still the same then.
 */
export async function newestSnapshot(
  fileSystem: FileSystem,
  folder: string,
  found: ReadManifest,
  key: DossierKey | undefined,
): Promise<DossierData> {
  checkSignature(found, key);
  const { dossier } = found.manifest;
  const { generation, snapshot, journal } = openGeneration(found.manifest);
  if (snapshot === undefined) return refuseDamaged(manifestName, 'it names no newest snapshot');
  const bytes = await readFile(fileSystem, folder, snapshot.name);
  checkSnapshot(bytes, snapshot, key === undefined ? 'hash' : 'seal');
  const context = { dossier, generation, cipher: key?.cipher ?? plainCipher };
  const { data } = decodeSnapshot(bytes, context, 'trusted');
  const follows = data.sequence + 1 === journal.first;
  return follows ? data : refuseDamaged(snapshot.name, 'its journal does not follow it');
}
