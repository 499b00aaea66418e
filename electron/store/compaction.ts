import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { sha256 } from './batch-hash';
import type { DossierData } from './dossier-data';
import { encodeHeader } from './file-header';
import { journalName, snapshotName } from './file-names';
import type { FileSystem } from './file-system';
import type { JournalEnd } from './journal-writer';
import type { Generation } from './manifest';
import { encodeSnapshot, headerFor, type GenerationContext } from './snapshot';
import { writing } from './store-failure';
import { writeWhole } from './write-whole';

/** Generations whose snapshot is kept, the open one included. */
const keptSnapshots = 3;

/** A generation whose files are on the disk and which counts once a manifest names it. */
export interface StartedGeneration {
  readonly journalEnd: JournalEnd;
  /** The generations of the new manifest: those closed before, the oldest without their snapshots, and this one. */
  following(closed: readonly Generation[]): readonly Generation[];
  /** Removes the snapshots that the new manifest no longer names. */
  dropOldSnapshots(closed: readonly Generation[]): Promise<void>;
}

function isKept(generation: Generation, newest: number): boolean {
  return generation.generation > newest - keptSnapshots;
}

/** Writes snapshot and empty journal of the generation that starts after the batches in `data`. */
export async function startGeneration(
  fileSystem: FileSystem,
  folder: string,
  data: DossierData,
  context: GenerationContext,
): Promise<StartedGeneration> {
  const newest = context.generation;
  const snapshot = encodeSnapshot(data, context);
  const snapshotFile = snapshotName(newest);
  const header = encodeHeader(headerFor('journal', context, data));
  const name = journalName(newest);
  await writing(snapshotFile, () => writeWhole(fileSystem, join(folder, snapshotFile), snapshot));
  await writing(name, () => writeWhole(fileSystem, join(folder, name), header));
  await writing(name, () => fileSystem.syncFolder(folder));
  const journal = { name, first: data.sequence + 1, previousHash: data.lastHash, length: header.length };
  const started: Generation = {
    generation: newest,
    snapshot: { name: snapshotFile, length: snapshot.length, sha256: sha256(snapshot) },
    journal: { ...journal, sha256: sha256(header), lastHash: data.lastHash },
  };
  return {
    journalEnd: { ...journal, hash: createHash('sha256').update(header) },
    following(closed) {
      return [...closed.map((old) => (isKept(old, newest) ? old : withoutSnapshot(old))), started];
    },
    async dropOldSnapshots(closed) {
      for (const { generation, snapshot: old, journal: _journal } of closed) {
        const dropped = old !== undefined && generation <= newest - keptSnapshots;
        if (dropped) await fileSystem.remove(join(folder, old.name)).catch(() => undefined);
      }
    },
  };
}

function withoutSnapshot({ generation, journal }: Generation): Generation {
  return { generation, journal };
}
