import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { realFileSystem, type FileSystem } from '#electron/store/file-system';
import { acquireLock, lockHolder, type DossierLock } from '#electron/store/lock';
import { machineWord, type MachineTraits } from '#electron/store/machine-identity';
import { livenessOf, ownIdentity, type ProcessIdentity } from '#electron/store/process-identity';
import { StoreFailure } from '#electron/store/store-failure';
import { seeded } from '#tests/fixtures/seeded';
import { namesIn, newFolder } from './support';

/** The number of a process that has just ended. */
function deadProcess(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

async function leaveLock(folder: string, identity: Partial<ProcessIdentity>): Promise<void> {
  const content = { ...ownIdentity(), ...identity, host: 'desk-pc', token: 'left' };
  await writeFile(join(folder, 'lock'), JSON.stringify(content));
}

async function codeOf(attempt: Promise<DossierLock>): Promise<string> {
  return attempt.then(
    (lock) => (lock.wasStale ? 'taken over' : 'taken'),
    (error: unknown) => {
      if (error instanceof StoreFailure) return error.failure.code;
      throw error;
    },
  );
}

describe('the lock', () => {
  it('is taken once, names its holder, and is gone when given back', async () => {
    const folder = await newFolder();
    const lock = await acquireLock(realFileSystem, folder);
    expect(lock.wasStale).toBe(false);
    expect(await codeOf(acquireLock(realFileSystem, folder))).toBe('dossier-locked');
    expect(await lockHolder(realFileSystem, folder)).toMatchObject({ process: process.pid });
    expect(JSON.parse(await readFile(join(folder, 'lock'), 'utf8'))).toMatchObject({ process: process.pid });
    await lock.release();
    expect(await namesIn(folder)).toEqual([]);
    expect(await codeOf(acquireLock(realFileSystem, folder))).toBe('taken');
  });

  it.skipIf(process.platform !== 'linux').each([
    ['a process that has ended', { process: deadProcess() }, 'taken over'],
    ['a number that another process has by now', { start: '1' }, 'taken over'],
    ['before the machine was started anew', { boot: 'before' }, 'taken over'],
    ['another machine', { machine: 'other', boot: 'other' }, 'dossier-locked'],
    ['this machine before it got another name', { machine: 'other', process: deadProcess() }, 'taken over'],
    ['another name space of processes', { space: 'other' }, 'dossier-locked'],
    ['a process that runs', {}, 'dossier-locked'],
  ])('left by %s is %o: %s', async (_who, identity, outcome) => {
    const folder = await newFolder();
    await leaveLock(folder, identity);
    expect(await codeOf(acquireLock(realFileSystem, folder))).toBe(outcome);
  });

  it('that holds nothing lost its content in a power cut, and is stale', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'lock'), '');
    expect(await codeOf(acquireLock(realFileSystem, folder))).toBe('taken over');
  });

  it('waits for nobody who has ended on the way to it', async () => {
    const folder = await newFolder();
    const { machine, boot, space, start } = ownIdentity();
    await writeFile(
      join(folder, `lock-guard.${machine}.${boot}.${space}.${String(deadProcess())}.${start}.x`),
      '',
    );
    expect(await codeOf(acquireLock(realFileSystem, folder))).toBe('taken');
  });

  it('is not taken while somebody alive is on the way to it', async () => {
    const folder = await newFolder();
    const { machine, boot, space, process: pid, start } = ownIdentity();
    await writeFile(join(folder, `lock-guard.${machine}.${boot}.${space}.${String(pid)}.${start}.x`), '');
    expect(await codeOf(acquireLock(realFileSystem, folder))).toBe('dossier-locked');
  });

  it('has exactly one heir when it is stale, however many come at once', async () => {
    for (let round = 0; round < 100; round += 1) {
      const folder = await newFolder();
      if (round % 2 === 0) await leaveLock(folder, { process: 2 ** 22 + 1 });
      const below = seeded(round);
      const contenders = Array.from({ length: 3 }, () => codeOf(acquireLock(slowed(below), folder)));
      const outcomes = await Promise.all(contenders);
      expect(outcomes.filter((outcome) => outcome.startsWith('taken'))).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome === 'dossier-locked')).toHaveLength(2);
    }
  });

  it('has more than one where it is replaced without a guard (positive control)', async () => {
    let doubles = 0;
    for (let round = 0; round < 100; round += 1) {
      const folder = await newFolder();
      await leaveLock(folder, { process: 2 ** 22 + 1 });
      const below = seeded(round);
      const contenders = Array.from({ length: 3 }, () =>
        takeNaively(slowed(below), folder).catch(() => 'failed'),
      );
      const outcomes = await Promise.all(contenders);
      if (outcomes.filter((outcome) => outcome.startsWith('taken')).length > 1) doubles += 1;
    }
    expect(doubles).toBeGreaterThan(0);
  });
});

describe('a process identity', () => {
  it('is alive for oneself', () => {
    expect(livenessOf(ownIdentity())).toBe('alive');
  });

  const traits: MachineTraits = { id: 'id', host: 'desk', addresses: ['02:1', '02:2'] };
  const self = { ...ownIdentity(), machine: machineWord(traits), boot: 'now' };

  it.each<[string, Partial<MachineTraits>, string]>([
    ['the same machine', {}, 'dead'],
    ['it under another name', { host: 'renamed' }, 'dead'],
    [
      'it under another name, with one more network device',
      { host: 'renamed', addresses: ['02:0', '02:2'] },
      'dead',
    ],
    ['it under its name, with other network devices', { addresses: ['02:9'] }, 'dead'],
    ['a copy of its image, with a name of its own', { host: 'copy', addresses: ['02:9'] }, 'unknown'],
    ['a machine of the same name', { id: 'other' }, 'unknown'],
  ])('from before the last start of %s', (_what, change, liveness) => {
    const machine = machineWord({ ...traits, ...change });
    expect(livenessOf({ ...self, machine, boot: 'before' }, self)).toBe(liveness);
  });

  it('goes by the host name where the system tells no more', () => {
    const poor: MachineTraits = { id: '', host: 'desk', addresses: [] };
    const here = { ...self, machine: machineWord(poor), boot: '-', process: deadProcess() };
    expect(livenessOf(here, here)).toBe('dead');
    const renamed = machineWord({ ...poor, host: 'renamed', addresses: ['02:1'] });
    expect(livenessOf({ ...here, machine: renamed }, here)).toBe('unknown');
  });

  it('fits into the name of a file', () => {
    const many = Array.from({ length: 20 }, (_, n) => `02:${String(n)}`);
    expect(machineWord({ ...traits, addresses: many })).toMatch(/^[0-9a-f_-]{1,100}$/);
  });
});

/** The real disk, with other contenders let through before each call as chance wants. */
function slowed(below: (limit: number) => number): FileSystem {
  const pause = async (): Promise<void> => {
    for (let turns = below(4); turns > 0; turns -= 1) await nextTurn();
  };
  const slow =
    <A extends readonly unknown[], T>(call: (...given: A) => Promise<T>) =>
    async (...given: A): Promise<T> => {
      await pause();
      return call(...given);
    };
  const real = realFileSystem;
  return {
    read: slow((path) => real.read(path)),
    list: slow((at) => real.list(at)),
    makeFolder: slow((at) => real.makeFolder(at)),
    removeFolder: slow((at) => real.removeFolder(at)),
    open: slow((path, mode) => real.open(path, mode)),
    rename: slow((from, to) => real.rename(from, to)),
    remove: slow((path) => real.remove(path)),
    syncFolder: slow((at) => real.syncFolder(at)),
  };
}

/** What most programs do, and what the test above must be able to catch: look whether the lock is stale, then replace it. */
async function takeNaively(fileSystem: FileSystem, folder: string): Promise<string> {
  const path = join(folder, 'lock');
  try {
    await fileSystem.open(path, 'new').then((file) => file.close());
    return 'taken';
  } catch {
    const holder = (await fileSystem.read(path)).toString('utf8');
    if (holder === '') return 'dossier-locked';
    await fileSystem.remove(path);
    await fileSystem.open(path, 'new').then((file) => file.close());
    return 'taken over';
  }
}
