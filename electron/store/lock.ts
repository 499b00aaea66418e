import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from '#shared/domain/zod';
import { parseJson } from './file-header';
import { lockName } from './file-names';
import type { FileSystem } from './file-system';
import { livenessOf, ownIdentity, type ProcessIdentity } from './process-identity';
import { reading, refuse, systemCode, writing } from './store-failure';

/** The one right to write to a dossier. */
export interface DossierLock {
  /** True when the last process that held it ended without giving it back. */
  readonly wasStale: boolean;
  release(): Promise<void>;
}

interface LockContent extends ProcessIdentity {
  readonly host: string;
  readonly token: string;
}

const lockSchema: z.ZodType<LockContent> = z.strictObject({
  process: z.number().int(),
  host: z.string(),
  machine: z.string(),
  boot: z.string(),
  space: z.string(),
  start: z.string(),
  token: z.string(),
});

const guardPattern = /^lock-guard\.([^.]+)\.([^.]+)\.([^.]+)\.(\d+)\.([^.]+)\.([^.]+)$/;
const attempts = 60;
const longestPause = 24;

/** Tokens of files of this process that it could not remove: nobody stands behind them any more. */
const abandoned = new Set<string>();

function newToken(): string {
  return randomBytes(8).toString('hex');
}

async function removeOwn(fileSystem: FileSystem, path: string, token: string): Promise<void> {
  abandoned.add(token);
  await writing(lockName, () => fileSystem.remove(path));
  abandoned.delete(token);
}

/**
 * Takes the lock, or refuses `dossier-locked` with the process and host that hold it. The file `lock` is only ever
 * read, replaced or made by whoever holds the guard, so that a stale lock has exactly one heir. Guards cannot be
 * inherited, therefore need none: each process makes one under a name of its own, then looks for others, and goes on
 * only when no other live one is there. Of two that do this at once, the later to look sees the other.
 */
export async function acquireLock(fileSystem: FileSystem, folder: string): Promise<DossierLock> {
  const random = newToken();
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const outcome = await whileGuarded(fileSystem, folder, () => takeLock(fileSystem, folder));
    if (outcome !== 'contended') return outcome;
    await pause(1 + (parseInt(random.slice(attempt % 12, (attempt % 12) + 4), 16) % longestPause));
  }
  return refuse('dossier-locked', { process: 0, host: hostname() });
}

/** The lock as another process would find it: who holds it, or `undefined` where nobody alive does. */
export async function lockHolder(
  fileSystem: FileSystem,
  folder: string,
): Promise<{ readonly process: number; readonly host: string } | undefined> {
  const found = await readLock(fileSystem, folder);
  if (typeof found !== 'object' || !isHeld(found)) return undefined;
  return { process: found.process, host: found.host };
}

async function whileGuarded(
  fileSystem: FileSystem,
  folder: string,
  work: () => Promise<DossierLock>,
): Promise<DossierLock | 'contended'> {
  const { machine, boot, space, process, start } = ownIdentity();
  const token = newToken();
  const name = `lock-guard.${machine}.${boot}.${space}.${process}.${start}.${token}`;
  const path = join(folder, name);
  await writing(lockName, async () => (await fileSystem.open(path, 'new')).close());
  const taken = await takeUnlessContended(fileSystem, folder, name, work).catch(async (error: unknown) => {
    await removeOwn(fileSystem, path, token).catch(() => undefined);
    throw error;
  });
  try {
    await removeOwn(fileSystem, path, token);
  } catch (error) {
    if (taken !== 'contended') await taken.release().catch(() => undefined);
    throw error;
  }
  return taken;
}

async function takeUnlessContended(
  fileSystem: FileSystem,
  folder: string,
  own: string,
  work: () => Promise<DossierLock>,
): Promise<DossierLock | 'contended'> {
  const names = await reading(folder, () => fileSystem.list(folder));
  return names.some((name) => name !== own && isGuardInForce(name)) ? 'contended' : work();
}

function isGuardInForce(name: string): boolean {
  const match = guardPattern.exec(name);
  if (match === null) return false;
  const [, machine = '', boot = '', space = '', pid, start = '', token = ''] = match;
  if (abandoned.has(token)) return false;
  return livenessOf({ machine, boot, space, process: Number(pid), start }) !== 'dead';
}

function isHeld(lock: LockContent): boolean {
  return !abandoned.has(lock.token) && livenessOf(lock) !== 'dead';
}

async function readLock(
  fileSystem: FileSystem,
  folder: string,
): Promise<LockContent | 'none' | 'unreadable'> {
  return reading(lockName, async () => {
    try {
      const text = (await fileSystem.read(join(folder, lockName))).toString('utf8');
      const parsed = lockSchema.safeParse(parseJson(text));
      return parsed.success ? parsed.data : 'unreadable';
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return 'none';
      throw error;
    }
  });
}

/** Runs under the guard. An unreadable lock was left by a process that died in here, so it is stale. */
async function takeLock(fileSystem: FileSystem, folder: string): Promise<DossierLock> {
  const path = join(folder, lockName);
  const found = await readLock(fileSystem, folder);
  if (typeof found === 'object' && isHeld(found)) {
    refuse('dossier-locked', { process: found.process, host: found.host });
  }
  const content: LockContent = { ...ownIdentity(), host: hostname(), token: newToken() };
  await writing(lockName, async () => {
    if (found !== 'none') await fileSystem.remove(path);
    const file = await fileSystem.open(path, 'new');
    try {
      await file.write(Buffer.from(`${JSON.stringify(content)}\n`), 0);
      await file.close();
    } catch (error) {
      await removeOwn(fileSystem, path, content.token).catch(() => undefined);
      throw error;
    }
  });
  return {
    wasStale: found !== 'none',
    async release() {
      abandoned.add(content.token);
      const standing = await readLock(fileSystem, folder);
      const isOwn = typeof standing === 'object' && standing.token === content.token;
      if (isOwn) await removeOwn(fileSystem, path, content.token);
    },
  };
}
