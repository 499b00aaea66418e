import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it; one that exists is left as it is, and a file of that name is `ENOTDIR`. Node's
 * own `recursive` goes round for ever where a folder cannot be made and the system says that it is not there (`/proc`).
 */
export function makeFolders(folder: string, mode = 0o777): void {
  try {
    mkdirSync(folder, { mode });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' || code === 'EISDIR') refuseFile(folder);
    else if (code === 'ENOENT' && dirname(folder) !== folder) {
      makeFolders(dirname(folder), mode);
      mkdirSync(folder, { mode });
    } else throw error;
  }
}

function refuseFile(path: string): void {
  if (!statSync(path).isDirectory()) throw Object.assign(new Error('Not a folder.'), { code: 'ENOTDIR' });
}
