import { isDeepStrictEqual } from 'node:util';
import { batchSchema, type Batch } from '#shared/domain/dossier/operation';
import type { Result } from '#shared/domain/result';
import type { TornTail } from './open-journal';
import { addBatch, emptyData, type DossierData } from './dossier-data';
import { headerOf } from './file-header';
import { readDrafts } from './drafts-file';
import { draftsName, isOurs, manifestName } from './file-names';
import { realFileSystem, type FileSystem } from './file-system';
import { scanFrames } from './frame';
import { plainCipher } from './frame-cipher';
import { batchIn, chained, checkJournal, contentOf } from './journal-reader';
import { readListing } from './listing';
import { lockHolder } from './lock';
import { openGeneration, type Generation, type Manifest, type ReadManifest } from './manifest';
import { upcastBatch } from './migrations/upcast';
import { checkSignature, findManifest, readFile, readingBesideWriter } from './read-files';
import type { DossierKey } from './sealing';
import { checkSnapshot, decodeSnapshot, type GenerationContext } from './snapshot';
import { asResult, refuseDamaged } from './store-failure';
import { namingRestorable } from './restorable';
import { unlock } from './unlock';

/** What a dossier holds, every file of it read and found whole. */
export interface VerifyReport {
  readonly dossier: string;
  readonly sealed: boolean;
  /** Records that are not deleted, by kind. */
  readonly records: Readonly<Record<string, number>>;
  readonly deleted: number;
  readonly batches: number;
  readonly operations: number;
  readonly generations: number;
  readonly files: number;
  readonly bytes: number;
  /** Texts that were typed and are not saved yet. */
  readonly drafts: number;
  /** True when the last process that wrote did not close the dossier; false while one has it open. */
  readonly uncleanClose: boolean;
  /** The start of a batch that was never acknowledged, still standing in the open journal. */
  readonly tornTail?: TornTail | undefined;
  /** Files in the folder that are not the dossier's. */
  readonly foreign: readonly string[];
}

/**
 * Reads every file of a dossier, older generations included, and changes nothing: each byte against its hash, each batch
 * against its schema and the one before it, each snapshot against the fold of the journals. Works beside a process that
 * has the dossier open.
 */
export function verifyDossier(
  folder: string,
  passphrase?: string,
  fileSystem: FileSystem = realFileSystem,
): Promise<Result<VerifyReport>> {
  return asResult(() =>
    namingRestorable(fileSystem, folder, passphrase, async () => {
      const { manifest } = await findManifest(fileSystem, folder);
      const key = await unlock(manifest, passphrase);
      return readingBesideWriter(fileSystem, folder, (found) => verify(fileSystem, folder, found, key));
    }),
  );
}

async function verify(
  fileSystem: FileSystem,
  folder: string,
  found: ReadManifest,
  key: DossierKey | undefined,
): Promise<VerifyReport> {
  const { manifest } = found;
  checkSignature(found, key);
  const names = await readListing(fileSystem, folder, manifest);
  const newest = openGeneration(manifest);
  if (newest.snapshot === undefined) refuseDamaged(manifestName, 'it names no newest snapshot');
  const walk = new Walk(fileSystem, folder, manifest);
  for (const generation of manifest.generations) {
    const context = { dossier: manifest.dossier, cipher: key?.cipher ?? plainCipher };
    await walk.visit(generation, { ...context, generation: generation.generation });
  }
  await walk.visitDrafts(key);
  const isOpen = (await lockHolder(fileSystem, folder)) !== undefined;
  return { ...walk.report(isOpen), foreign: names.filter((name) => !isOurs(name)) };
}

/** A walk over the generations, the oldest first, that folds as it goes. */
class Walk {
  readonly #fileSystem: FileSystem;
  readonly #folder: string;
  readonly #manifest: Manifest;
  #data: DossierData | undefined;
  #operations = 0;
  #batches = 0;
  #files = 1;
  #bytes = 0;
  #drafts = 0;
  #grown = false;
  #tornTail: TornTail | undefined;

  constructor(fileSystem: FileSystem, folder: string, manifest: Manifest) {
    this.#fileSystem = fileSystem;
    this.#folder = folder;
    this.#manifest = manifest;
    const starts = manifest.generations[0]?.generation === 0;
    this.#data = starts ? emptyData(manifest.dossier) : undefined;
  }

  async visit(generation: Generation, context: GenerationContext): Promise<void> {
    await this.#visitSnapshot(generation, context);
    await this.#visitJournal(generation, context);
  }

  async visitDrafts(key: DossierKey | undefined): Promise<void> {
    const place = {
      folder: this.#folder,
      fileSystem: this.#fileSystem,
      dossier: this.#manifest.dossier,
      key,
    };
    const { drafts, bytes, damage } = await readDrafts(place);
    if (damage !== undefined) refuseDamaged(draftsName, damage.found);
    this.#drafts = drafts.length;
    this.#files += bytes > 0 ? 1 : 0;
    this.#bytes += bytes;
  }

  async #read(name: string): Promise<Buffer> {
    const bytes = await readFile(this.#fileSystem, this.#folder, name);
    this.#files += 1;
    this.#bytes += bytes.length;
    return bytes;
  }

  async #visitSnapshot({ snapshot: entry }: Generation, context: GenerationContext): Promise<void> {
    if (entry === undefined) return;
    const bytes = await this.#read(entry.name);
    checkSnapshot(bytes, entry, 'hash');
    const { data } = decodeSnapshot(bytes, context, 'checked');
    if (this.#data !== undefined && !isDeepStrictEqual(data, this.#data)) {
      refuseDamaged(entry.name, 'it does not hold what the batches before it amount to');
    }
    this.#data = data;
  }

  async #visitJournal(generation: Generation, context: GenerationContext): Promise<void> {
    const { journal } = generation;
    const bytes = await this.#read(journal.name);
    const isOpen = generation === openGeneration(this.#manifest);
    if (!isOpen && bytes.length !== journal.length) {
      refuseDamaged(journal.name, `${bytes.length} bytes instead of ${journal.length}`);
    }
    const checked = checkJournal(bytes, generation, context);
    const whole = scanFrames(bytes.subarray(0, checked.length), headerOf(bytes)?.end ?? 0, 'checked');
    if (whole.tail !== 'none') refuseDamaged(journal.name, 'a batch is not whole');
    this.#expectContinuation(journal.first, journal.previousHash, journal.name);
    let hash = journal.previousHash;
    for (const [index, frame] of whole.frames.entries()) {
      const sequence = journal.first + index;
      const batch = batchIn(contentOf(frame, context, journal.name, sequence), journal.name);
      hash = chained(batch, hash, journal.name);
      this.#visitBatch(batch, hash, journal.name);
      if (index + 1 === checked.recorded && hash !== journal.lastHash) {
        refuseDamaged(manifestName, `it records another last batch of ${journal.name}`);
      }
    }
    this.#grown ||= checked.length > journal.length || checked.tornTail !== undefined;
    if (checked.tornTail) this.#tornTail = { bytes: checked.tornTail.length, keptIn: journal.name };
  }

  #expectContinuation(first: number, previousHash: string, name: string): void {
    const data = this.#data;
    if (data === undefined) return;
    if (data.sequence + 1 !== first || data.lastHash !== previousHash)
      refuseDamaged(name, 'it does not follow the one before');
  }

  #visitBatch(batch: Batch, hash: string, name: string): void {
    if (!batchSchema.safeParse(batch).success)
      refuseDamaged(name, `batch ${batch.actor}/${batch.n} is malformed`);
    this.#batches += 1;
    this.#operations += batch.operations.length;
    const data = this.#data;
    if (data === undefined) return;
    if (batch.n !== (data.counters[batch.actor] ?? 0) + 1)
      refuseDamaged(name, `a batch of ${batch.actor} is missing`);
    addBatch(data, upcastBatch(batch), hash);
  }

  report(isOpen: boolean): Omit<VerifyReport, 'foreign'> {
    const records: Record<string, number> = {};
    const state = [...(this.#data?.state.values() ?? [])];
    for (const { kind, fields } of state)
      if (fields.deleted !== true) records[kind] = (records[kind] ?? 0) + 1;
    return {
      dossier: this.#manifest.dossier,
      sealed: this.#manifest.sealing !== undefined,
      records,
      deleted: state.filter(({ fields }) => fields.deleted === true).length,
      batches: this.#batches,
      operations: this.#operations,
      generations: this.#manifest.generations.length,
      files: this.#files,
      bytes: this.#bytes,
      drafts: this.#drafts,
      uncleanClose: this.#grown && !isOpen,
      ...(this.#tornTail && !isOpen && { tornTail: this.#tornTail }),
    };
  }
}
