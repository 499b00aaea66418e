import { zipSync } from 'fflate/browser';

/** The first day that a zip archive can name. */
const epoch = new Date(1980, 0, 1);

/**
 * The parts of an Office file as one archive. The same parts in the same order give the same bytes, on every machine: the
 * compression is our own library's, for Node's is not the same on all processors.
 */
export function zipParts(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync({ ...parts }, { mtime: epoch });
}
