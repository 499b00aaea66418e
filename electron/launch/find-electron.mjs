import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isExecutableFile, readText } from './files.mjs';
import { projectRoot, userCacheFolder } from './project.mjs';
import { runWithLimit } from './run-with-limit.mjs';

const downloadLimit = 20_000;

/** Where npm puts the `electron` package of this project. */
const electronFolder = join(projectRoot, 'node_modules', 'electron');

/**
 * The installed Electron program, found without loading the `electron` package: loading it downloads the program,
 * and throws when it cannot.
 *
 * @param {string} [folder] the `electron` package
 * @returns {string | undefined} absolute path of a file that may be run
 */
export function installedElectron(folder = electronFolder) {
  const name = readText(join(folder, 'path.txt'))?.trim();
  if (!name) return undefined;
  const program = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'), name);
  return isExecutableFile(program) ? program : undefined;
}

/**
 * The Electron program, installed now if it is not yet there. The installation is tried once for each version: one
 * that fails, or does not end within the limit, is remembered in the user's cache folder.
 *
 * @param {{ folder?: string, memory?: string, limit?: number, note?: (line: string) => void }} [options] `memory` is
 *   the file that remembers; `limit` in milliseconds
 * @returns {Promise<{ program: string } | { missing: string }>} `missing` says in one clause what is missing
 */
export async function findOrInstallElectron({
  folder = electronFolder,
  memory = join(userCacheFolder(), 'electron-not-installed.json'),
  limit = downloadLimit,
  note = () => undefined,
} = {}) {
  const present = installedElectron(folder);
  if (present) return { program: present };
  const version = electronVersion(folder);
  if (!version) return { missing: 'the electron package is not installed' };
  const missing = `the Electron ${version} program is not installed`;
  if (rememberedVersion(memory) === version) {
    return { missing: `${missing} (an earlier download failed; to try again, delete ${memory})` };
  }
  note(`Downloading Electron ${version}; at most ${String(Math.round(limit / 1000))} seconds.`);
  const ended = await runWithLimit(process.execPath, [join(folder, 'install.js')], { folder, limit });
  const program = ended.code === 0 ? installedElectron(folder) : undefined;
  if (program) {
    rmSync(memory, { force: true });
    return { program };
  }
  remember(memory, version);
  const reason = ended.timedOut ? 'its download did not answer in time' : 'it could not be downloaded';
  return { missing: `${missing}: ${reason}` };
}

/** @param {string} folder */
function electronVersion(folder) {
  return versionIn(readText(join(folder, 'package.json')));
}

/** @param {string} memory */
function rememberedVersion(memory) {
  return versionIn(readText(memory));
}

/**
 * @param {string | undefined} json
 * @returns {string | undefined}
 */
function versionIn(json) {
  try {
    /** @type {unknown} */
    const value = JSON.parse(json ?? 'null');
    const isRecord = typeof value === 'object' && value !== null && 'version' in value;
    return isRecord && typeof value.version === 'string' ? value.version : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} memory
 * @param {string} version
 */
function remember(memory, version) {
  try {
    mkdirSync(dirname(memory), { recursive: true });
    writeFileSync(memory, `${JSON.stringify({ version })}\n`);
  } catch {
    // Without a cache folder the download is tried again next time; that is all.
  }
}
