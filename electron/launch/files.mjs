import { accessSync, constants, readFileSync, statSync } from 'node:fs';

/**
 * The text of a file, or undefined when it cannot be read.
 *
 * @param {string} path
 */
export function readText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Whether this user may run the file.
 *
 * @param {string} path
 */
export function isExecutableFile(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Whether a failure came from the operating system, with this code if one is given.
 *
 * @param {unknown} error
 * @param {string} [code] such as `EEXIST`
 * @returns {error is NodeJS.ErrnoException}
 */
export function isSystemError(error, code) {
  return (
    error instanceof Error && 'syscall' in error && 'code' in error && (code ?? error.code) === error.code
  );
}
