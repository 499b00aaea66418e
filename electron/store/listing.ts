import { headerOf } from './file-header';
import { journalName, manifestName, numberedFile } from './file-names';
import type { FileSystem } from './file-system';
import { openGeneration, type Manifest } from './manifest';
import { readFile } from './read-files';
import { reading, refuseDamaged } from './store-failure';

/**
 * The journal of a generation that a compaction prepared and never finished, if one stands there. Refuses a folder that
 * lacks a file of the manifest, or holds a journal that the manifest should know and does not.
 */
function checkNames(names: readonly string[], manifest: Manifest): string | undefined {
  const present = new Set(names);
  const named = manifest.generations.flatMap(({ snapshot, journal }) => [
    journal.name,
    ...(snapshot ? [snapshot.name] : []),
  ]);
  const missing = named.find((name) => !present.has(name));
  if (missing !== undefined) refuseDamaged(missing, 'it is missing');
  const next = openGeneration(manifest).generation + 1;
  const unnamed = names.filter((name) => numberedFile(name) !== undefined && !named.includes(name));
  const unknown = unnamed.find((name) => isUnexpected(name, next));
  if (unknown !== undefined) refuseDamaged(manifestName, `it does not know ${unknown}`);
  return unnamed.find((name) => name === journalName(next));
}

function isUnexpected(name: string, next: number): boolean {
  const { file, generation } = numberedFile(name) ?? { file: 'journal', generation: 0 };
  return file === 'snapshot' ? generation > next : generation !== next;
}

/**
 * The names in a dossier folder, whose files are those of its manifest. Refuses `dossier-damaged` where one is missing,
 * or where a journal stands there that the manifest should know and does not; a journal that a compaction prepared and
 * never finished holds no batch.
 */
export async function readListing(
  fileSystem: FileSystem,
  folder: string,
  manifest: Manifest,
): Promise<readonly string[]> {
  const names = await reading(folder, () => fileSystem.list(folder));
  const prepared = checkNames(names, manifest);
  if (prepared === undefined) return names;
  const bytes = await readFile(fileSystem, folder, prepared);
  const header = headerOf(bytes);
  if (header !== undefined && header.end < bytes.length)
    refuseDamaged(manifestName, `it does not know ${prepared}`);
  return names;
}
