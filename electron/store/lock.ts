import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from '#shared/domain/zod';
import { parseJson } from './file-header';
import { lockName } from './file-names';
import type { FileSystem } from './file-system';
import { livenessOf, ownIdentity, type ProcessIdentity } from './process-identity';
import { refuse, systemCode, writing } from './store-failure';

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

function newToken(): string {
  return randomBytes(8).toString('hex');
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
  if (found === 'none' || found === 'unreadable' || livenessOf(found) === 'dead') return undefined;
  return { process: found.process, host: found.host };
}

async function whileGuarded<T>(
  fileSystem: FileSystem,
  folder: string,
  work: () => Promise<T>,
): Promise<T | 'contended'> {
  const { machine, boot, space, process, start } = ownIdentity();
  const name = `lock-guard.${machine}.${boot}.${space}.${process}.${start}.${newToken()}`;
  const path = join(folder, name);
  await writing(lockName, async () => {
    const file = await fileSystem.open(path, 'new');
    await file.close();
  });
  try {
    const names = await fileSystem.list(folder);
    const others = names.filter((other) => other !== name && isGuardInForce(other));
    return others.length > 0 ? 'contended' : await work();
  } finally {
    await fileSystem.remove(path);
  }
}

function isGuardInForce(name: string): boolean {
  const match = guardPattern.exec(name);
  if (match === null) return false;
  const [, machine = '', boot = '', space = '', pid, start = ''] = match;
  return livenessOf({ machine, boot, space, process: Number(pid), start }) !== 'dead';
}

async function readLock(
  fileSystem: FileSystem,
  folder: string,
): Promise<LockContent | 'none' | 'unreadable'> {
  try {
    const parsed = lockSchema.safeParse(
      parseJson((await fileSystem.read(join(folder, lockName))).toString('utf8')),
    );
    return parsed.success ? parsed.data : 'unreadable';
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return 'none';
    throw error;
  }
}

/** Runs under the guard. An unreadable lock was left by a process that died in here, so it is stale. */
async function takeLock(fileSystem: FileSystem, folder: string): Promise<DossierLock> {
  const path = join(folder, lockName);
  const found = await readLock(fileSystem, folder);
  if (typeof found === 'object' && livenessOf(found) !== 'dead') {
    refuse('dossier-locked', { process: found.process, host: found.host });
  }
  const content: LockContent = { ...ownIdentity(), host: hostname(), token: newToken() };
  await writing(lockName, async () => {
    if (found !== 'none') await fileSystem.remove(path);
    const file = await fileSystem.open(path, 'new');
    try {
      await file.write(Buffer.from(`${JSON.stringify(content)}\n`), 0);
    } finally {
      await file.close();
    }
  });
  return {
    wasStale: found !== 'none',
    async release() {
      const standing = await readLock(fileSystem, folder);
      if (typeof standing === 'object' && standing.token === content.token) await fileSystem.remove(path);
    },
  };
}
