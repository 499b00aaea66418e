import {
  closeSync,
  constants,
  fdatasync,
  fsync,
  ftruncate,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  write,
} from 'node:fs';
import { promisify } from 'node:util';

/** An open file of the dossier. Positions and lengths are in bytes. */
export interface OpenFile {
  /** Writes all bytes at `position`, or throws. */
  write(bytes: Uint8Array, position: number): Promise<void>;
  /** Returns once content and length are on the disk. */
  sync(): Promise<void>;
  truncate(length: number): Promise<void>;
  close(): Promise<void>;
}

/** How to open a file for writing: it must not exist, it is emptied or made, or it must exist and is kept. */
export type OpenMode = 'new' | 'replace' | 'existing';

/** The calls that the store makes to the disk: a port, so that tests can let each of them fail. Errors are Node's. */
export interface FileSystem {
  read(path: string): Promise<Buffer>;
  list(folder: string): Promise<readonly string[]>;
  /** Makes a folder and those above it; one that exists is left as it is. */
  makeFolder(folder: string): Promise<void>;
  open(path: string, mode: OpenMode): Promise<OpenFile>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Returns once the names in the folder are on the disk. */
  syncFolder(folder: string): Promise<void>;
}

const privateFile = 0o600;
const privateFolder = 0o700;
const { O_CREAT, O_EXCL, O_TRUNC, O_RDWR, O_WRONLY } = constants;
const isWindows = process.platform === 'win32';
/** Never write through a symbolic link. Windows has no such flag. */
const noFollow = isWindows ? 0 : constants.O_NOFOLLOW;

const flags: Readonly<Record<OpenMode, number>> = {
  new: O_WRONLY | O_CREAT | O_EXCL | noFollow,
  replace: O_WRONLY | O_CREAT | O_TRUNC | noFollow,
  existing: O_RDWR | noFollow,
};

const writeSome = promisify(write);
const syncFile = promisify(fdatasync);
const syncNames = promisify(fsync);
const cut = promisify(ftruncate);

async function writeAll(descriptor: number, bytes: Uint8Array, position: number): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const rest = bytes.length - written;
    written += (await writeSome(descriptor, bytes, written, rest, position + written)).bytesWritten;
  }
}

function openFile(path: string, mode: OpenMode): OpenFile {
  const descriptor = openSync(path, flags[mode], privateFile);
  return {
    write: (bytes, position) => writeAll(descriptor, bytes, position),
    sync: () => syncFile(descriptor),
    truncate: (length) => cut(descriptor, length),
    close: soon(() => {
      closeSync(descriptor);
    }),
  };
}

function soon<A extends readonly unknown[], T>(work: (...given: A) => T): (...given: A) => Promise<T> {
  return (...given) =>
    new Promise((resolve) => {
      resolve(work(...given));
    });
}

/**
 * The machine's own file system. Writing, cutting and syncing wait for the disk off the main thread; reading, opening
 * and naming do not, because a trip to another thread takes longer than they do. This is the one place that knows that
 * Windows has neither folder fsync nor file modes.
 */
export const realFileSystem: FileSystem = {
  read: soon((path) => readFileSync(path)),
  list: soon((folder) => readdirSync(folder)),
  makeFolder: soon((folder) => {
    mkdirSync(folder, { recursive: true, mode: privateFolder });
  }),
  open: soon(openFile),
  rename: soon((from, to) => {
    renameSync(from, to);
  }),
  remove: soon((path) => {
    rmSync(path, { force: true });
  }),
  async syncFolder(folder) {
    if (isWindows) return;
    const descriptor = openSync(folder, 'r');
    try {
      await syncNames(descriptor);
    } finally {
      closeSync(descriptor);
    }
  },
};
