import { journalName, manifestName, numberedFile } from './file-names';
import { openGeneration, type Manifest } from './manifest';
import { refuseDamaged } from './store-failure';

/** What stands in a dossier folder beside the files that the manifest names. */
export interface Listing {
  /** The journal of a generation that a compaction prepared and never finished; it must hold no batch. */
  readonly preparedJournal: string | undefined;
  /** Snapshots that no manifest names any more, or not yet. */
  readonly leftSnapshots: readonly string[];
}

/** Refuses a folder that lacks a file of the manifest, or holds a journal that the manifest should know and does not. */
export function checkListing(names: readonly string[], manifest: Manifest): Listing {
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
  return {
    preparedJournal: unnamed.find((name) => name === journalName(next)),
    leftSnapshots: unnamed.filter((name) => numberedFile(name)?.file === 'snapshot'),
  };
}

function isUnexpected(name: string, next: number): boolean {
  const { file, generation } = numberedFile(name) ?? { file: 'journal', generation: 0 };
  return file === 'snapshot' ? generation > next : generation !== next;
}
