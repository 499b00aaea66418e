import { constants, promises, type Stats } from 'node:fs';

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
/** Never write through a symbolic link. Windows has no such flag. */
const noFollow = process.platform === 'win32' ? 0 : constants.O_NOFOLLOW;

const flags: Readonly<Record<OpenMode, number>> = {
  new: O_WRONLY | O_CREAT | O_EXCL | noFollow,
  replace: O_WRONLY | O_CREAT | O_TRUNC | noFollow,
  existing: O_RDWR | noFollow,
};

async function readWhole(handle: promises.FileHandle, stats: Stats): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(stats.size);
  let length = 0;
  while (length < bytes.length) {
    const { bytesRead } = await handle.read(bytes, length, bytes.length - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}

async function writeWhole(handle: promises.FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, position + written);
    written += bytesWritten;
  }
}

/**
 * The machine's own file system. This is the one place that knows that Windows has neither folder fsync nor file modes.
 */
export const realFileSystem: FileSystem = {
  async read(path) {
    const handle = await promises.open(path, 'r');
    try {
      return await readWhole(handle, await handle.stat());
    } finally {
      await handle.close();
    }
  },
  list: (folder) => promises.readdir(folder),
  async makeFolder(folder) {
    await promises.mkdir(folder, { recursive: true, mode: privateFolder });
  },
  async open(path, mode) {
    const handle = await promises.open(path, flags[mode], privateFile);
    return {
      write: (bytes, position) => writeWhole(handle, bytes, position),
      sync: () => handle.datasync(),
      truncate: (length) => handle.truncate(length),
      close: () => handle.close(),
    };
  },
  rename: (from, to) => promises.rename(from, to),
  remove: (path) => promises.rm(path, { force: true }),
  async syncFolder(folder) {
    if (process.platform === 'win32') return;
    const handle = await promises.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
};
