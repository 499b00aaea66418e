import type { Adapter } from 'lowdb';
import type { Batch } from '#shared/domain/dossier/operation';
import { hashOfBatch } from './batch-hash';
import { startGeneration } from './compaction';
import type { DossierData } from './dossier-data';
import { manifestName } from './file-names';
import type { FileSystem } from './file-system';
import { checkJournal } from './journal-reader';
import { readListing } from './listing';
import { JournalWriter } from './journal-writer';
import {
  encodeManifest,
  newManifest,
  openGeneration,
  replaceManifest,
  type Manifest,
  type ReadManifest,
} from './manifest';
import { currentSchema } from './migrations/upcast';
import { foldJournal, setTailAside, type TornTail } from './open-journal';
import type { Past } from './past';
import { newestSnapshot } from './newest-snapshot';
import { readFile } from './read-files';
import type { DossierKey } from './sealing';
import type { GenerationContext } from './snapshot';
import { refuse } from './store-failure';
import { plainCipher } from './frame-cipher';

/** What an adapter needs to know of its dossier. */
export interface AdapterOptions {
  readonly folder: string;
  readonly fileSystem: FileSystem;
  readonly dossierId: string;
  /** The manifest of a dossier that exists. */
  readonly found?: ReadManifest;
  /** Its newest snapshot, if somebody has begun to read it. */
  readonly snapshot?: Promise<DossierData> | undefined;
  /** The key of a sealed dossier. */
  readonly key?: DossierKey | undefined;
  /** False for an opening that must not change anything. */
  readonly writable: boolean;
}

/**
 * lowdb's adapter over a dossier folder: `read` opens (snapshot, then journal), `write` compacts (the next generation).
 * Commits go past lowdb through {@link DossierAdapter.append}, which adds one frame.
 */
export class DossierAdapter implements Adapter<DossierData> {
  readonly #options: AdapterOptions;
  #manifest: Manifest | undefined;
  #journal: JournalWriter | undefined;
  #tornTail: TornTail | undefined;
  #grown = false;
  /** True once nobody knows which manifest a power cut would leave. Nothing is written then until the next opening. */
  #uncertain = false;

  constructor(options: AdapterOptions) {
    this.#options = options;
  }

  async read(): Promise<DossierData> {
    const { folder, fileSystem, found = refuse('dossier-missing'), key, writable } = this.#options;
    const { manifest } = found;
    const data = await (this.#options.snapshot ?? newestSnapshot(fileSystem, folder, found, key));
    await readListing(fileSystem, folder, manifest);
    const generation = openGeneration(manifest);
    const journalBytes = await readFile(fileSystem, folder, generation.journal.name);
    this.#manifest = manifest;
    const context = this.#context(generation.generation);
    const journal = checkJournal(journalBytes, generation, context);
    foldJournal(data, journal, generation.journal.lastHash, context);
    this.#grown = journal.frames.length > journal.recorded || journal.tornTail !== undefined;
    if (journal.tornTail !== undefined) {
      this.#tornTail = writable
        ? await setTailAside(fileSystem, folder, generation.generation, journal, journal.tornTail)
        : { bytes: journal.tornTail.length, keptIn: journal.name };
    }
    this.#journal = new JournalWriter(fileSystem, folder, { ...generation.journal, ...journal });
    return data;
  }

  #context(generation: number): GenerationContext {
    const { dossierId, key } = this.#options;
    return {
      dossier: dossierId,
      generation,
      cipher: key?.cipher ?? plainCipher,
      sealing: this.#manifest?.sealing ?? key?.parameters,
    };
  }

  /** Compacts: closes the journal and starts the next generation from `data`. The first call makes the dossier. */
  async write(data: DossierData): Promise<void> {
    const { folder, fileSystem, dossierId } = this.#options;
    this.#refuseIfUncertain();
    const generation = this.#manifest === undefined ? 0 : openGeneration(this.#manifest).generation + 1;
    const closed = this.#manifestNow(data.lastHash)?.generations ?? [];
    const context = this.#context(generation);
    const started = await startGeneration(fileSystem, folder, data, context);
    const manifest = newManifest({
      schema: currentSchema,
      dossier: dossierId,
      ...(context.sealing && { sealing: context.sealing }),
      generations: started.following(closed),
    });
    await this.#replaceManifest(manifest);
    const closedJournal = this.#journal;
    this.#journal = new JournalWriter(fileSystem, folder, started.journalEnd);
    await closedJournal?.close();
    await started.dropOldSnapshots(closed);
  }

  async #replaceManifest(manifest: Manifest): Promise<void> {
    const { folder, fileSystem, key } = this.#options;
    await replaceManifest(fileSystem, folder, encodeManifest(manifest, key?.sign), () => {
      this.#uncertain = true;
    });
    this.#manifest = manifest;
    this.#grown = false;
  }

  /** The manifest with the open journal recorded as it is now. */
  #manifestNow(lastHash: string): Manifest | undefined {
    const manifest = this.#manifest;
    if (manifest === undefined || this.#journal === undefined) return undefined;
    const open = { ...openGeneration(manifest), journal: this.#journal.entry(lastHash) };
    return { ...manifest, generations: [...manifest.generations.slice(0, -1), open] };
  }

  /** Appends one batch to the journal; returns once it is on the disk. Folds nothing. */
  async append(batch: Batch, sequence: number): Promise<{ readonly text: string; readonly hash: string }> {
    const { manifest, journal } = this.#opened();
    this.#refuseIfUncertain();
    if (manifest.schema < currentSchema) await this.#replaceManifest({ ...manifest, schema: currentSchema });
    const text = JSON.stringify(batch);
    const { generation } = openGeneration(manifest);
    const context = this.#context(generation);
    const place = { dossier: context.dossier, file: 'journal', generation, sequence } as const;
    await journal.append(context.cipher.seal(Buffer.from(text), place));
    this.#grown = true;
    return { text, hash: hashOfBatch(batch) };
  }

  /** The journals up to the batch with a sequence. */
  past(last: number): Past {
    const { folder, fileSystem } = this.#options;
    const { generations } = this.#opened().manifest;
    return { folder, fileSystem, generations, contextOf: (generation) => this.#context(generation), last };
  }

  /** Records the open journal in the manifest, so that the next opening can vouch for it. */
  async recordClose(lastHash: string): Promise<void> {
    const manifest = this.#manifestNow(lastHash);
    if (this.#grown && !this.#isUncertain && manifest !== undefined) await this.#replaceManifest(manifest);
  }

  async close(): Promise<void> {
    await this.#journal?.close();
  }

  get #isUncertain(): boolean {
    return this.#uncertain || this.#journal?.isBroken === true;
  }

  #refuseIfUncertain(): void {
    if (this.#isUncertain) refuse('write-failed', { file: manifestName, reason: 'reopen' });
  }

  #opened(): { readonly manifest: Manifest; readonly journal: JournalWriter } {
    if (this.#manifest === undefined || this.#journal === undefined) return refuse('dossier-not-open');
    return { manifest: this.#manifest, journal: this.#journal };
  }

  /** Bytes of the open journal, and of the snapshot before it. */
  get sizes(): { readonly journal: number; readonly snapshot: number } {
    const { manifest, journal } = this.#opened();
    return { journal: journal.length, snapshot: openGeneration(manifest).snapshot?.length ?? 0 };
  }

  /** What the opening found behind the last whole batch. */
  get tornTail(): TornTail | undefined {
    return this.#tornTail;
  }

  /** True when the journal holds more than the manifest records. */
  get grown(): boolean {
    return this.#grown;
  }
}
