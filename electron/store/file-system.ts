import {
  closeSync,
  constants,
  fdatasync,
  fstatSync,
  fsync,
  ftruncate,
  open,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  statSync,
  unlinkSync,
  write,
  writeSync,
} from 'node:fs';
import { promisify } from 'node:util';
import { makeFolders } from './make-folders';
import { systemCode } from './store-failure';

/** An open file of the dossier. Positions and lengths are in bytes. */
export interface OpenFile {
  /** Writes all bytes at `position`, or throws. */
  write(bytes: Uint8Array, position: number): Promise<void>;
  /** Returns once content and length are on the disk. */
  sync(): Promise<void>;
  truncate(length: number): Promise<void>;
  /** True while the file is the one at `path` and has that length: nobody has replaced it or written to it. */
  isStill(path: string, length: number): Promise<boolean>;
  close(): Promise<void>;
}

/** How to open a file for writing: it must not exist, it is emptied or made, or it must exist and is kept. */
export type OpenMode = 'new' | 'replace' | 'existing';

/** The calls that the store makes to the disk: a port, so that tests can let each of them fail. Errors are Node's. */
export interface FileSystem {
  read(path: string): Promise<Buffer>;
  list(folder: string): Promise<readonly string[]>;
  /** Makes a folder and those above it, and returns those that it made, the lowest last. */
  makeFolder(folder: string): Promise<readonly string[]>;
  /** Removes an empty folder. */
  removeFolder(folder: string): Promise<void>;
  open(path: string, mode: OpenMode): Promise<OpenFile>;
  rename(from: string, to: string): Promise<void>;
  /** Removes a file; one that is not there is gone already. */
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

const openAway = promisify(open);
const writeSome = promisify(write);
const syncFile = promisify(fdatasync);
const syncNames = promisify(fsync);
const cut = promisify(ftruncate);

/** As much as the system takes over faster than another thread is reached. */
const shortWrite = 64 * 1024;

async function writeAll(descriptor: number, bytes: Uint8Array, position: number): Promise<void> {
  let written = bytes.length > shortWrite ? 0 : writeSync(descriptor, bytes, 0, bytes.length, position);
  while (written < bytes.length) {
    const rest = bytes.length - written;
    written += (await writeSome(descriptor, bytes, written, rest, position + written)).bytesWritten;
  }
}

async function openFile(path: string, mode: OpenMode): Promise<OpenFile> {
  const descriptor = await openAway(path, flags[mode], privateFile);
  return {
    write: (bytes, position) => writeAll(descriptor, bytes, position),
    sync: () => syncFile(descriptor),
    truncate: (length) => cut(descriptor, length),
    isStill: soon((at, length) => {
      const [own, standing] = [fstatSync(descriptor), statSync(at)];
      return own.ino === standing.ino && own.dev === standing.dev && standing.size === length;
    }),
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

function unlinkIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
}

/**
 * The machine's own file system. What waits for the disk (syncing, making a file, writing much) is done off the main
 * thread; reading and naming are not, because the trip to another thread takes longer than they do. This is the one
 * place that knows that Windows has neither folder fsync nor file modes.
 */
export const realFileSystem: FileSystem = {
  read: soon((path) => readFileSync(path)),
  list: soon((folder) => readdirSync(folder)),
  makeFolder: soon((folder) => makeFolders(folder, privateFolder)),
  removeFolder: soon((folder) => {
    rmdirSync(folder);
  }),
  open: openFile,
  rename: soon((from, to) => {
    renameSync(from, to);
  }),
  remove: soon(unlinkIfThere),
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
