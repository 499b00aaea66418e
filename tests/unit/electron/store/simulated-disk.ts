import type { FileSystem, OpenFile, OpenMode } from '#electron/store/file-system';

/** One call to the disk, as a test names the point at which something shall happen. */
export interface DiskCall {
  readonly index: number;
  readonly call: keyof FileSystem | keyof OpenFile;
  readonly name: string;
}

/** What happens instead of a call: an error of the system, after part of a write if it is one, or a power cut. */
export type Fault =
  { readonly kind: 'error'; readonly code: string; readonly partly: boolean } | { readonly kind: 'cut' };

/** Thrown by every call once the power is gone; no store can take it for an error of the system. */
export class PowerCut extends Error {}

interface File {
  live: Buffer;
  durable: Buffer;
}

type Entries = Map<string, File>;
type NameChange = (entries: Entries) => void;

/** How faithful the disk is: one that does not sync is a positive control. */
export interface DiskKind {
  readonly syncs: boolean;
}

function systemError(code: string, call: string): Error {
  return Object.assign(new Error(`${code}: simulated, ${call}`), { code, syscall: call });
}

/**
 * A disk in memory with one folder, that keeps apart what was written and what would be there after a power cut: the
 * content of a file as of its last sync, and names as of the folder's last sync. Of what was not synced, a cut keeps as
 * much as chance wants: names in the order in which they changed, content whole, in part, zeroed or not at all.
 */
export class SimulatedDisk implements FileSystem {
  #live: Entries = new Map();
  #durable: Entries = new Map();
  #unsynced: NameChange[] = [];
  #index = 0;
  #isCut = false;
  readonly #kind: DiskKind;
  /** Asked before each call. */
  fault: (call: DiskCall) => Fault | undefined = () => undefined;
  readonly calls: DiskCall[] = [];

  constructor(kind: DiskKind = { syncs: true }, files: Readonly<Record<string, Buffer>> = {}) {
    this.#kind = kind;
    for (const [name, bytes] of Object.entries(files)) this.#live.set(name, { live: bytes, durable: bytes });
    this.#durable = new Map(this.#live);
  }

  /** The disk after the power has come back; the lock is gone with the process that held it. */
  afterCut(below: (limit: number) => number): SimulatedDisk {
    const disk = new SimulatedDisk(this.#kind);
    const entries = new Map(this.#durable);
    for (const change of this.#unsynced.slice(0, below(this.#unsynced.length + 1))) change(entries);
    for (const [name, file] of entries) {
      const content = survived(file, below);
      if (!name.startsWith('lock')) disk.#live.set(name, { live: content, durable: content });
    }
    disk.#durable = new Map(disk.#live);
    return disk;
  }

  /** The disk as another process sees it after this one was killed: everything written is there. */
  afterKill(): SimulatedDisk {
    const disk = new SimulatedDisk(this.#kind);
    for (const [name, { live }] of this.#live) {
      if (!name.startsWith('lock'))
        disk.#live.set(name, { live: Buffer.from(live), durable: Buffer.from(live) });
    }
    disk.#durable = new Map(disk.#live);
    return disk;
  }

  #enter(call: DiskCall['call'], path: string): Fault | undefined {
    if (this.#isCut) throw new PowerCut();
    const entry = { index: this.#index, call, name: nameOf(path) };
    this.#index += 1;
    this.calls.push(entry);
    const fault = this.fault(entry);
    if (fault?.kind === 'cut') this.#isCut = true;
    return fault;
  }

  /** Runs a call that has its effect whole or not at all. */
  async #run<T>(call: DiskCall['call'], path: string, work: () => T): Promise<T> {
    const fault = this.#enter(call, path);
    await Promise.resolve();
    if (fault === undefined) return work();
    throw fault.kind === 'cut' ? new PowerCut() : systemError(fault.code, call);
  }

  #rename(change: NameChange): void {
    change(this.#live);
    this.#unsynced.push(change);
  }

  read(path: string): Promise<Buffer> {
    return this.#run('read', path, () => {
      const file = this.#live.get(nameOf(path));
      if (file === undefined) throw systemError('ENOENT', 'open');
      return Buffer.from(file.live);
    });
  }

  list(folder: string): Promise<readonly string[]> {
    return this.#run('list', folder, () => [...this.#live.keys()]);
  }

  makeFolder(folder: string): Promise<readonly string[]> {
    return this.#run('makeFolder', folder, () => []);
  }

  removeFolder(folder: string): Promise<void> {
    return this.#run('removeFolder', folder, () => undefined);
  }

  open(path: string, mode: OpenMode): Promise<OpenFile> {
    return this.#run('open', path, () => {
      const name = nameOf(path);
      const standing = this.#live.get(name);
      if (mode === 'new' && standing !== undefined) throw systemError('EEXIST', 'open');
      if (mode === 'existing' && standing === undefined) throw systemError('ENOENT', 'open');
      const file = standing ?? { live: Buffer.alloc(0), durable: Buffer.alloc(0) };
      if (standing === undefined) this.#rename((entries) => entries.set(name, file));
      if (mode === 'replace') file.live = Buffer.alloc(0);
      return this.#opened(name, file);
    });
  }

  #opened(name: string, file: File): OpenFile {
    return {
      write: (bytes, position) => this.#write(name, file, bytes, position),
      sync: () =>
        this.#run('sync', name, () => {
          if (this.#kind.syncs) file.durable = Buffer.from(file.live);
        }),
      truncate: (length) =>
        this.#run('truncate', name, () => {
          file.live = file.live.subarray(0, length);
        }),
      isStill: (path, length) =>
        this.#run(
          'isStill',
          name,
          () => this.#live.get(nameOf(path)) === file && file.live.length === length,
        ),
      close: () => this.#run('close', name, () => undefined),
    };
  }

  async #write(name: string, file: File, bytes: Uint8Array, position: number): Promise<void> {
    const fault = this.#enter('write', name);
    await Promise.resolve();
    const isPartial = fault !== undefined && (fault.kind === 'cut' || fault.partly);
    const length = fault === undefined ? bytes.length : isPartial ? Math.floor(bytes.length / 2) : 0;
    const grown = Buffer.alloc(Math.max(file.live.length, position + length));
    file.live.copy(grown);
    Buffer.from(bytes).copy(grown, position, 0, length);
    file.live = grown;
    if (fault !== undefined) throw fault.kind === 'cut' ? new PowerCut() : systemError(fault.code, 'write');
  }

  rename(from: string, to: string): Promise<void> {
    return this.#run('rename', to, () => {
      const file = this.#live.get(nameOf(from));
      if (file === undefined) throw systemError('ENOENT', 'rename');
      this.#rename((entries) => {
        entries.delete(nameOf(from));
        entries.set(nameOf(to), file);
      });
    });
  }

  remove(path: string): Promise<void> {
    return this.#run('remove', path, () => {
      this.#rename((entries) => entries.delete(nameOf(path)));
    });
  }

  syncFolder(folder: string): Promise<void> {
    return this.#run('syncFolder', folder, () => {
      if (!this.#kind.syncs) return;
      for (const change of this.#unsynced) change(this.#durable);
      this.#unsynced = [];
    });
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** What a cut leaves of a file: what was synced or what was written, the new part of it perhaps cut short or zeroed. */
function survived({ live, durable }: File, below: (limit: number) => number): Buffer {
  const length = below(live.length + 1);
  const isAppended = live.subarray(0, durable.length).equals(durable);
  const kept = isAppended ? Math.max(length, durable.length) : length;
  const outcomes = [
    durable,
    live,
    live.subarray(0, kept),
    Buffer.concat([live.subarray(0, kept), Buffer.alloc(live.length - kept)]),
  ];
  return Buffer.from(live.equals(durable) ? durable : outcomes[below(outcomes.length)]!);
}
