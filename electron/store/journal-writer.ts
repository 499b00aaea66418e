import type { Hash } from 'node:crypto';
import { join } from 'node:path';
import { encodeFrame } from './frame';
import type { FileSystem, OpenFile } from './file-system';
import type { JournalEntry } from './manifest';
import { refuse, writing } from './store-failure';

/** Where a journal ends, and the running hash over what stands before. */
export interface JournalEnd {
  readonly name: string;
  readonly first: number;
  readonly previousHash: string;
  readonly length: number;
  readonly hash: Hash;
}

/** Appends to the open journal: a batch counts once its frame is synced, and a failed append leaves no trace. */
export class JournalWriter {
  readonly #fileSystem: FileSystem;
  readonly #folder: string;
  readonly #start: JournalEnd;
  #length: number;
  #file: OpenFile | undefined;
  #broken = false;

  constructor(fileSystem: FileSystem, folder: string, end: JournalEnd) {
    this.#fileSystem = fileSystem;
    this.#folder = folder;
    this.#start = end;
    this.#length = end.length;
  }

  /** Appends one frame and syncs it. */
  async append(payload: Buffer): Promise<void> {
    const { name, hash } = this.#start;
    const path = join(this.#folder, name);
    const frame = encodeFrame(payload);
    await writing(name, async () => {
      const file = (this.#file ??= await this.#fileSystem.open(path, 'existing'));
      if (!this.#broken) this.#broken = !(await file.isStill(path, this.#length));
      if (this.#broken) refuse('write-failed', { file: name, reason: 'reopen' });
      try {
        await file.write(frame, this.#length);
        await file.sync();
      } catch (error) {
        await this.#cutBack(file);
        throw error;
      }
    });
    hash.update(frame);
    this.#length += frame.length;
  }

  /** Removes what a failed append may have left; where even that fails, nothing is appended until the next opening. */
  async #cutBack(file: OpenFile): Promise<void> {
    try {
      await file.truncate(this.#length);
      await file.sync();
    } catch {
      this.#broken = true;
    }
  }

  /** True once nothing is appended any more: the end of the file is not certain, or somebody else has changed it. */
  get isBroken(): boolean {
    return this.#broken;
  }

  get length(): number {
    return this.#length;
  }

  /** The journal as the manifest records it now. */
  entry(lastHash: string): JournalEntry {
    const { name, first, previousHash, hash } = this.#start;
    return { name, length: this.#length, sha256: hash.copy().digest('hex'), first, previousHash, lastHash };
  }

  /** Never fails: all that counts was synced before. */
  async close(): Promise<void> {
    const file = this.#file;
    this.#file = undefined;
    await file?.close().catch(() => undefined);
  }
}
