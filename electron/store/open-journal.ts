import { join } from 'node:path';
import { sha256 } from './batch-hash';
import { addBatch, type DossierData } from './dossier-data';
import { tornTailName } from './file-names';
import type { FileSystem } from './file-system';
import { batchIn, chained, contentOf, type CheckedJournal } from './journal-reader';
import { upcastBatch } from './migrations/upcast';
import type { GenerationContext } from './snapshot';
import { writing } from './store-failure';
import { writeWhole } from './write-whole';

/** A torn tail: its bytes, and the file in which they are kept. */
export interface TornTail {
  readonly bytes: number;
  readonly keptIn: string;
}

/**
 * Folds the open journal. Its recorded part is vouched for by its hash, and `recordedHash` is that of the last batch
 * there; behind it each batch is checked to follow the one before.
 */
export function foldJournal(
  data: DossierData,
  journal: CheckedJournal,
  recordedHash: string,
  context: GenerationContext,
): void {
  for (const [index, frame] of journal.frames.entries()) {
    const batch = batchIn(contentOf(frame, context, journal.name, data.sequence + 1), journal.name);
    if (index === journal.recorded) data.lastHash = recordedHash;
    const trusted = index < journal.recorded;
    const hash = trusted ? recordedHash : chained(batch, data.lastHash, journal.name);
    addBatch(data, upcastBatch(batch), hash);
  }
  if (journal.recorded === journal.frames.length) data.lastHash = recordedHash;
}

/** Keeps a torn tail in a file of its own, then cuts it off its journal. */
export async function setTailAside(
  fileSystem: FileSystem,
  folder: string,
  generation: number,
  journal: CheckedJournal,
  tail: Buffer,
): Promise<TornTail> {
  const keptIn = tornTailName(generation, sha256(tail));
  await writing(keptIn, async () => {
    await writeWhole(fileSystem, join(folder, keptIn), tail);
    await fileSystem.syncFolder(folder);
    const file = await fileSystem.open(join(folder, journal.name), 'existing');
    try {
      await file.truncate(journal.length);
      await file.sync();
    } finally {
      await file.close();
    }
  });
  return { bytes: tail.length, keptIn };
}
