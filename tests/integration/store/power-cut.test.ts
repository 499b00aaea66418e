import { describe, expect, it } from 'vitest';
import { createDossier, openDossier, verifyDossier, type Dossier } from '#electron/store/dossier';
import type { FileSystem } from '#electron/store/file-system';
import type { Result } from '#shared/domain/result';
import { seeded } from '#tests/fixtures/seeded';
import { PowerCut, SimulatedDisk } from '#tests/unit/electron/store/simulated-disk';
import { titled, valueOf, workplace } from '#tests/unit/electron/store/support';

const folder = '/dossier';

/** Something that keeps a title on a disk: the store, or a control that should fail. */
interface Subject {
  /** The titles that it writes, one after the other, the first when it is made. */
  readonly titles: readonly number[];
  /** Writes them, and calls `acknowledge` whenever it promises to keep one more. */
  readonly write: (disk: FileSystem, acknowledge: () => void) => Promise<void>;
  /** The title that is there; throws where nothing can be read. */
  readonly read: (disk: FileSystem) => Promise<number>;
}

async function commitUpTo(
  dossier: Dossier,
  from: number,
  to: number,
  acknowledge: () => void,
): Promise<void> {
  for (let count = from; count <= to; count += 1) {
    valueOf(await dossier.commit('x', [titled('i1', String(count)), titled(`n${String(count)}`, 'new')]));
    acknowledge();
  }
}

function close(result: Result<void>): void {
  valueOf(result);
}

const store: Subject = {
  titles: [0, 1, 2, 3, 4, 5, 6, 5, 7],
  async write(fileSystem, acknowledge) {
    const who = { folder, fileSystem, ...workplace() };
    const dossier = valueOf(await createDossier({ ...who, dossierId: 'd1' }));
    acknowledge();
    await commitUpTo(dossier, 1, 2, acknowledge);
    close(await dossier.compact());
    await commitUpTo(dossier, 3, 4, acknowledge);
    close(await dossier.close());
    const again = valueOf(await openDossier({ ...who, mode: 'write' }));
    await commitUpTo(again, 5, 5, acknowledge);
    close(await again.compact());
    close(await again.compact());
    await commitUpTo(again, 6, 6, acknowledge);
    valueOf(await again.undo());
    acknowledge();
    await commitUpTo(again, 7, 7, acknowledge);
    close(await again.close());
  },
  async read(fileSystem) {
    valueOf(await verifyDossier(folder, undefined, fileSystem));
    const dossier = valueOf(await openDossier({ folder, fileSystem, mode: 'write', ...workplace() }));
    const title = Number(dossier.view().get('agendaItem', 'i1')?.title ?? '0');
    for (let count = 1; count < title; count += 1) {
      if (!dossier.state().has(`n${String(count)}`)) throw new Error(`record ${String(count)} is gone`);
    }
    valueOf(await dossier.commit('after', [titled('i2', 'goes on')]));
    close(await dossier.close());
    valueOf(await verifyDossier(folder, undefined, fileSystem));
    return title;
  },
};

/** What lowdb's own adapter does, with the sync that it leaves out: the whole file anew, in place. */
const wholeFileInPlace: Subject = {
  titles: [0, 1, 2, 3, 4, 5, 6, 7],
  async write(disk, acknowledge) {
    for (let count = 0; count < 8; count += 1) {
      const file = await disk.open(`${folder}/data.json`, 'replace');
      await file.write(Buffer.from(JSON.stringify({ count, titles: 'x'.repeat(100 * count) })), 0);
      await file.sync();
      await file.close();
      await disk.syncFolder(folder);
      acknowledge();
    }
  },
  async read(disk) {
    return (JSON.parse((await disk.read(`${folder}/data.json`)).toString('utf8')) as { count: number }).count;
  },
};

async function acknowledgedBefore(subject: Subject, disk: SimulatedDisk): Promise<number> {
  let acknowledged = 0;
  const done = subject.write(disk, () => (acknowledged += 1));
  await done.catch((error: unknown) => {
    if (!(error instanceof PowerCut)) throw error;
  });
  return acknowledged;
}

/** Cuts the power at every call, several times with other luck, and counts the runs in which something was lost. */
async function losses(
  subject: Subject,
  syncs: boolean,
  fates: number,
): Promise<{ runs: number; lost: readonly string[] }> {
  const rehearsal = new SimulatedDisk({ syncs });
  await subject.write(rehearsal, () => undefined);
  const lost: string[] = [];
  let runs = 0;
  for (const { index: at, call, name } of rehearsal.calls) {
    for (let fate = 0; fate < fates; fate += 1) {
      const disk = new SimulatedDisk({ syncs });
      disk.fault = ({ index }) => (index === at ? { kind: 'cut' } : undefined);
      const acknowledged = await acknowledgedBefore(subject, disk);
      if (acknowledged === 0) continue;
      runs += 1;
      const left = fate === 0 ? disk.afterKill() : disk.afterCut(seeded(at * 100 + fate));
      const kept = await subject.read(left).catch((error: unknown) => String(error));
      const expected: unknown[] = subject.titles.slice(acknowledged - 1, acknowledged + 1);
      if (!expected.includes(kept))
        lost.push(`${call} ${name}, call ${String(at)}, fate ${String(fate)}: ${String(kept)}`);
    }
  }
  return { runs, lost };
}

describe('a power cut at every call to the disk', () => {
  it('loses nothing that was acknowledged', async () => {
    const { runs, lost } = await losses(store, true, 8);
    expect(lost).toEqual([]);
    expect(runs).toBeGreaterThan(500);
  });

  it('loses much where the disk does not sync (positive control)', async () => {
    expect((await losses(store, false, 8)).lost.length).toBeGreaterThan(50);
  });

  it('loses a file that is written in place (positive control)', async () => {
    expect((await losses(wholeFileInPlace, true, 8)).lost.length).toBeGreaterThan(5);
  });
});
