import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDossier, openDossier, recoverDossier, type Dossier } from '#electron/store/dossier';
import type { Result } from '#shared/domain/result';
import { PowerCut, SimulatedDisk } from './simulated-disk';
import { commitTitles, created, failureOf, namesIn, newFolder, valueOf, workplace } from './support';

const folder = '/dossier';

/** Makes a dossier that has records from the start. */
function make(disk: SimulatedDisk, signal?: AbortSignal): Promise<Result<Dossier>> {
  return createDossier({
    ...{ folder, fileSystem: disk, dossierId: 'd1', signal, ...workplace() },
    fill: async (dossier) => {
      await commitTitles(dossier, 2);
      return { ok: true, value: undefined };
    },
  });
}

async function callsOfMaking(): Promise<number> {
  const disk = new SimulatedDisk();
  valueOf(await make(disk));
  return disk.calls.length;
}

async function namesOn(disk: SimulatedDisk): Promise<readonly string[]> {
  return disk.list(folder);
}

describe('the making of a dossier', () => {
  it('leaves nothing where it is interrupted, at whatever point', async () => {
    let interrupted = 0;
    for (let at = 0; at < (await callsOfMaking()); at += 1) {
      const disk = new SimulatedDisk();
      const ending = new AbortController();
      disk.fault = ({ index }) => {
        if (index === at) ending.abort();
        return undefined;
      };
      const made = await make(disk, ending.signal).catch((error: unknown) => error);
      if (typeof made === 'object' && made !== null && 'ok' in made && made.ok === true) continue;
      interrupted += 1;
      expect(await namesOn(disk)).toEqual([]);
    }
    expect(interrupted).toBeGreaterThan(10);
  });

  it('is known as unfinished where it is killed, or is whole, and begins anew', async () => {
    const found = new Set<string>();
    for (let at = 0; at < (await callsOfMaking()); at += 1) {
      const disk = new SimulatedDisk();
      disk.fault = ({ index }) => (index === at ? { kind: 'cut' } : undefined);
      await make(disk).catch((error: unknown) => {
        if (!(error instanceof PowerCut)) throw error;
      });
      const left = disk.afterKill();
      const opened = await openDossier({ folder, fileSystem: left, mode: 'read', ...workplace() });
      found.add(opened.ok ? 'whole' : opened.failure.code);
      if (opened.ok) expect(opened.value.state().size).toBe(2);
      else valueOf(await make(left));
    }
    expect([...found].sort()).toEqual(['dossier-missing', 'dossier-unfinished', 'whole']);
  });

  it('leaves nothing of a recovery that is interrupted, nor the folders made for it', async () => {
    const source = await newFolder();
    valueOf(await (await created(source)).close());
    const parent = await newFolder();
    const signal = AbortSignal.abort();
    const recovered = await recoverDossier(source, join(parent, 'deep', 'copy'), { signal });
    expect(failureOf(recovered).code).toBe('interrupted');
    expect(await namesIn(parent)).toEqual([]);
  });

  it('names the folder that may not be written', async () => {
    const disk = new SimulatedDisk();
    disk.fault = ({ call }) =>
      call === 'open' ? { kind: 'error', code: 'EROFS', partly: false } : undefined;
    expect(failureOf(await make(disk))).toEqual({
      code: 'target-unwritable',
      details: { path: folder, reason: 'EROFS' },
    });
  });
});

describe('a folder that may only be read', () => {
  it('is refused for writing with a message of its own, and is opened for reading', async () => {
    const disk = new SimulatedDisk();
    valueOf(await (await make(disk).then(valueOf)).close());
    disk.fault = ({ call }) =>
      call === 'open' ? { kind: 'error', code: 'EACCES', partly: false } : undefined;
    const who = { folder, fileSystem: disk, ...workplace() };
    expect(failureOf(await openDossier({ ...who, mode: 'write' }))).toEqual({
      code: 'folder-unwritable',
      details: { folder, reason: 'EACCES' },
    });
    expect(valueOf(await openDossier({ ...who, mode: 'read' })).state().size).toBe(2);
  });
});
