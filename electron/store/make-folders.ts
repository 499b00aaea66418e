import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it; one that exists is left as it is, and a file of that name is `ENOTDIR`. Node's
 * own `recursive` goes round for ever where a folder cannot be made and the system says that it is not there (`/proc`).
 * Returns the folders that it made, the lowest last.
 */
export function makeFolders(folder: string, mode = 0o777): readonly string[] {
  try {
    mkdirSync(folder, { mode });
    return [folder];
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' || code === 'EISDIR') {
      refuseFile(folder);
      return [];
    }
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error;
    const above = makeFolders(dirname(folder), mode);
    mkdirSync(folder, { mode });
    return [...above, folder];
  }
}

function refuseFile(path: string): void {
  if (!statSync(path).isDirectory()) throw Object.assign(new Error('Not a folder.'), { code: 'ENOTDIR' });
}
