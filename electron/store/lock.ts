import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from '#shared/domain/zod';
import { parseJson } from './file-header';
import { lockName } from './file-names';
import type { FileSystem, OpenFile } from './file-system';
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
  try {
    await writing(lockName, () => fileSystem.remove(path));
  } catch (error) {
    abandoned.add(token);
    throw error;
  }
}

/**
 * Takes the lock, or refuses `dossier-locked` with the process and host that hold it (`reachable` is false where they
 * are out of sight: another machine, or another container), or `folder-unwritable`. The protocol and why it holds stand
 * in docs/decisions/0012.
 *
 * A stale lock must have exactly one heir, and so must the right to decide that it is stale. Therefore each process
 * first makes a guard, a file under a name of its own that says who made it, then looks for others, and goes on only
 * when no other live one is there: of two that do this at once, the later to look sees the other. Guards are never
 * inherited, so they need no guard themselves. Whoever stands alone looks at the lock, and where nobody alive holds it
 * renames the guard, which holds what a lock holds, to `lock`.
 */
export async function acquireLock(fileSystem: FileSystem, folder: string): Promise<DossierLock> {
  const random = newToken();
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const outcome = await attemptLock(fileSystem, folder);
    if (outcome !== 'contended') return outcome;
    await pause(1 + (parseInt(random.slice(attempt % 12, (attempt % 12) + 4), 16) % longestPause));
  }
  return refuse('dossier-locked', { process: 0, host: hostname(), reachable: true });
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

async function attemptLock(fileSystem: FileSystem, folder: string): Promise<DossierLock | 'contended'> {
  const own = ownIdentity();
  const token = newToken();
  const guard = `lock-guard.${own.machine}.${own.boot}.${own.space}.${own.process}.${own.start}.${token}`;
  const guardPath = join(folder, guard);
  const file = await openGuard(fileSystem, folder, guardPath);
  try {
    const content: LockContent = { ...own, host: hostname(), token };
    await writing(lockName, async () => {
      await file.write(Buffer.from(`${JSON.stringify(content)}\n`), 0);
      await file.close();
    });
    const names = await reading(folder, () => fileSystem.list(folder));
    if (!names.some((name) => name !== guard && isGuardInForce(name))) {
      const wasStale = await refuseIfHeld(fileSystem, folder);
      await writing(lockName, () => fileSystem.rename(guardPath, join(folder, lockName)));
      return { wasStale, release: () => releaseLock(fileSystem, folder, token) };
    }
  } catch (error) {
    await removeOwn(fileSystem, guardPath, token).catch(() => undefined);
    throw error;
  }
  await removeOwn(fileSystem, guardPath, token);
  return 'contended';
}

/** A guard is the first thing that an opening writes: where it may not, the folder is to be read only. */
async function openGuard(fileSystem: FileSystem, folder: string, guardPath: string): Promise<OpenFile> {
  try {
    return await fileSystem.open(guardPath, 'new');
  } catch (error) {
    const reason = systemCode(error) ?? '';
    if (['EACCES', 'EPERM', 'EROFS'].includes(reason)) refuse('folder-unwritable', { folder, reason }, error);
    return writing(lockName, () => Promise.reject(error as Error));
  }
}

/** Runs under the guard. Tells whether a lock is there whose holder has ended; one without content lost it in a power cut. */
async function refuseIfHeld(fileSystem: FileSystem, folder: string): Promise<boolean> {
  const found = await readLock(fileSystem, folder);
  if (typeof found === 'object' && isHeld(found)) {
    const reachable = livenessOf(found) === 'alive';
    refuse('dossier-locked', { process: found.process, host: found.host, reachable });
  }
  return found !== 'none';
}

async function releaseLock(fileSystem: FileSystem, folder: string, token: string): Promise<void> {
  try {
    const standing = await readLock(fileSystem, folder);
    const isOwn = typeof standing === 'object' && standing.token === token;
    if (isOwn) await removeOwn(fileSystem, join(folder, lockName), token);
  } catch (error) {
    abandoned.add(token);
    throw error;
  }
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
