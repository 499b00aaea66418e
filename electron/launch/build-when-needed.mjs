import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isSystemError, readText } from './files.mjs';
import { projectRoot } from './project.mjs';
import { runWithLimit } from './run-with-limit.mjs';

const buildLimit = 5 * 60_000;
const sourceFolders = ['electron', 'shared', 'renderer', 'resources'];
const sourceFiles = ['electron.vite.config.ts', 'tsconfig.base.json', 'package.json', 'package-lock.json'];

/** The build could not be made; the message says why and what to do. */
export class BuildError extends Error {}

/**
 * Builds into `out/` when it is missing or older than the sources, and else does nothing. Two processes that ask
 * at once share one build. A new build takes the place of the old one in one step, so a failed one harms nothing.
 *
 * @param {{ root?: string, note?: (line: string) => void }} [options] `note` hears that a build begins
 * @returns {Promise<boolean>} whether a build was made
 * @throws {BuildError}
 */
export async function buildWhenNeeded({ root = projectRoot, note = printNote } = {}) {
  if (!buildIsNeeded(root)) return false;
  try {
    return await buildLocked(root, note);
  } catch (error) {
    if (isSystemError(error))
      throw new BuildError(`Chancery could not be built: ${error.message}`, { cause: error });
    throw error;
  }
}

/**
 * @param {string} root
 * @param {(line: string) => void} note
 */
async function buildLocked(root, note) {
  if (!existsSync(builderIn(root)))
    throw new BuildError('Chancery cannot be built: its tools are missing. Run "npm ci" first.');
  const release = await takeLock(root);
  try {
    if (!buildIsNeeded(root)) return false;
    note('Building Chancery; this is needed once after an installation or a change.');
    await build(root);
    return true;
  } finally {
    release();
  }
}

/**
 * Whether `out/` is missing or does not belong to the sources as they are now. An installed package has no
 * sources to build from, and is taken as it is.
 *
 * @param {string} [root]
 */
export function buildIsNeeded(root = projectRoot) {
  if (!existsSync(join(root, 'electron.vite.config.ts'))) return false;
  return readText(stampFile(join(root, 'out'))) !== fingerprint(root);
}

/**
 * A digest over names, sizes and times of everything that a build depends on.
 *
 * @param {string} root
 * @returns {string} hexadecimal
 */
function fingerprint(root) {
  const hash = createHash('sha256');
  for (const path of [...sourceFiles, ...sourceFolders.flatMap((folder) => filesBelow(root, folder))]) {
    const found = statSync(join(root, path), { throwIfNoEntry: false });
    if (found) hash.update(`${path}\0${String(found.size)}\0${String(found.mtimeMs)}\n`);
  }
  return hash.digest('hex');
}

/** @param {string} root */
async function build(root) {
  removeLeftovers(root);
  const stamp = fingerprint(root);
  const fresh = join(root, `.out-${String(process.pid)}`);
  const ended = await runWithLimit(
    process.execPath,
    [builderIn(root), 'build', '--outDir', fresh, '--logLevel', 'warn'],
    {
      folder: root,
      limit: buildLimit,
      environment: { ...process.env, NODE_ENV: 'production' },
    },
  );
  if (ended.code !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    const reason = ended.timedOut
      ? `no end after ${String(buildLimit / 60_000)} minutes`
      : ended.output.trim();
    throw new BuildError(`Chancery could not be built: ${reason}`);
  }
  mkdirSync(fresh, { recursive: true });
  writeFileSync(stampFile(fresh), stamp);
  putInPlace(root, fresh);
}

/**
 * @param {string} root
 * @param {string} fresh
 */
function putInPlace(root, fresh) {
  const out = join(root, 'out');
  const old = `${fresh}-old`;
  if (existsSync(out)) renameSync(out, old);
  renameSync(fresh, out);
  rmSync(old, { recursive: true, force: true });
}

/** What a build that was killed has left behind. @param {string} root */
function removeLeftovers(root) {
  const leftovers = readdirSync(root).filter((name) => name.startsWith('.out-'));
  for (const name of leftovers) rmSync(join(root, name), { recursive: true, force: true });
}

/**
 * Waits until no other living process builds here.
 *
 * @param {string} root
 * @returns {Promise<() => void>} gives the lock back
 */
async function takeLock(root) {
  const folder = join(root, 'node_modules', '.cache');
  const lock = join(folder, 'chancery-build.lock');
  const end = Date.now() + buildLimit;
  mkdirSync(folder, { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return () => {
        rmSync(lock, { force: true });
      };
    } catch (error) {
      if (!isSystemError(error, 'EEXIST')) throw error;
    }
    if (!isHeld(lock)) rmSync(lock, { force: true });
    else if (Date.now() > end)
      throw new BuildError(`Another build does not end. If none is running, delete ${lock}`);
    else await pause(100);
  }
}

/** A lock is held while the process that took it lives. @param {string} lock */
function isHeld(lock) {
  const text = readText(lock);
  // Between making the file and writing to it, it is empty for an instant.
  if (text === undefined) return false;
  if (text === '') return Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0) < 5000;
  try {
    process.kill(Number(text), 0);
    return true;
  } catch (error) {
    return isSystemError(error, 'EPERM');
  }
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]} relative paths, sorted
 */
function filesBelow(root, folder) {
  const absolute = join(root, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(join(root, path), { throwIfNoEntry: false })?.isFile())
    .sort();
}

/** @param {string} root */
function builderIn(root) {
  return join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
}

/** @param {string} folder */
function stampFile(folder) {
  return join(folder, '.built-from');
}

/** @param {string} line */
function printNote(line) {
  process.stderr.write(`${line}\n`);
}
