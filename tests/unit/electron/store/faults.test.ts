import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDossier, openDossier, verifyDossier, type Dossier } from '#electron/store/dossier';
import type { Result } from '#shared/domain/result';
import { SimulatedDisk, type Fault } from './simulated-disk';
import { created, namesIn, newFolder, opened, recordsOf, titled, valueOf, workplace } from './support';

const folder = '/dossier';
const told = new Set([
  ...['disk-full', 'write-failed', 'dossier-unreadable', 'target-unwritable', 'folder-unwritable'],
]);
const later = new Set([...told, 'dossier-not-open', 'nothing-to-undo']);

/** What a person did, as far as it was told to have worked. */
interface Session {
  dossier: Dossier | undefined;
  /** The records after the last thing that worked. */
  acknowledged: unknown;
  batches: number;
  readonly refusals: string[];
}

/** Does a day's work on a disk that may refuse a call; goes on after each refusal, as a person would. */
async function work(disk: SimulatedDisk): Promise<Session> {
  const who = { folder, fileSystem: disk, ...workplace() };
  const session: Session = { dossier: undefined, acknowledged: undefined, batches: 0, refusals: [] };
  const told = <T>(result: Result<T>): T | undefined => {
    if (result.ok) return result.value;
    session.refusals.push(result.failure.code);
    return undefined;
  };
  const step = async (run: (dossier: Dossier) => Promise<Result<unknown>>): Promise<void> => {
    const { dossier } = session;
    if (dossier === undefined) return;
    const before = recordsOf(dossier.state());
    let batches = 0;
    const stop = dossier.onCommit(() => (batches += 1));
    const result = await run(dossier);
    stop();
    told(result);
    session.batches += batches;
    if (result.ok) session.acknowledged = recordsOf(dossier.state());
    else expect(recordsOf(dossier.state())).toEqual(before);
  };
  const commit = (count: number): Promise<void> =>
    step((dossier) => dossier.commit('x', [titled('i1', String(count)), titled(`n${String(count)}`, 'new')]));
  session.dossier = told(await createDossier({ ...who, dossierId: 'd1' }));
  if (session.dossier !== undefined) session.acknowledged = [];
  for (const count of [1, 2]) await commit(count);
  await step((dossier) => dossier.compact());
  await commit(3);
  await step((dossier) => dossier.undo());
  await step((dossier) => dossier.close());
  if (session.dossier === undefined) return session;
  session.dossier = told(await openDossier({ ...who, mode: 'write' }));
  await commit(4);
  await step((dossier) => dossier.compact());
  await commit(5);
  await step((dossier) => dossier.close());
  return session;
}

/**
 * What is missing after all, in words. A batch whose sync was refused, and whose removal was refused as well, may stand:
 * it was not promised, and it is whole.
 */
async function lostAfter(disk: SimulatedDisk, session: Session): Promise<string | undefined> {
  if (session.acknowledged === undefined) return undefined;
  const left = disk.afterKill();
  const verified = await verifyDossier(folder, undefined, left);
  const opened = await openDossier({ folder, fileSystem: left, mode: 'write', ...workplace() });
  if (!verified.ok || !opened.ok) return JSON.stringify([verified, opened]);
  const records = recordsOf(opened.value.state());
  const isSame = JSON.stringify(records) === JSON.stringify(session.acknowledged);
  const isOneMore = verified.value.batches === session.batches + 1 && session.refusals.length > 0;
  const isRight = isSame ? verified.value.batches === session.batches : isOneMore;
  return isRight ? undefined : `${JSON.stringify(records)} for ${JSON.stringify(session.acknowledged)}`;
}

const codes = ['ENOSPC', 'EIO', 'EROFS', 'EACCES'];

/** Each call refused, once or from then on, with each code in turn; a write that is refused may have been begun. */
async function eachFault(
  check: (disk: SimulatedDisk, session: Session, what: string) => Promise<void>,
): Promise<number> {
  const rehearsal = new SimulatedDisk();
  expect((await work(rehearsal)).refusals).toEqual([]);
  let runs = 0;
  for (const { index: at, call, name } of rehearsal.calls) {
    for (const lasting of [false, true]) {
      for (const partly of call === 'write' ? [false, true] : [false]) {
        const code = codes[runs % codes.length]!;
        const fault: Fault = { kind: 'error', code, partly };
        const disk = new SimulatedDisk();
        disk.fault = ({ index }) => (index === at || (lasting && index > at) ? fault : undefined);
        const session = await work(disk);
        disk.fault = () => undefined;
        await check(
          disk,
          session,
          `${code} at ${call} ${name}, call ${String(at)}${lasting ? ' and after' : ''}`,
        );
        runs += 1;
      }
    }
  }
  return runs;
}

describe('a disk that refuses a call', () => {
  it('is told, loses nothing, and memory is never ahead of it', async () => {
    const wrong: string[] = [];
    const silent: string[] = [];
    const runs = await eachFault(async (disk, session, what) => {
      const [first, ...others] = session.refusals;
      if (first === undefined) silent.push(what);
      else if (!told.has(first) || others.some((code) => !later.has(code))) {
        wrong.push(`${what}: ${session.refusals.join()}`);
      }
      const lost = await lostAfter(disk, session);
      if (lost !== undefined) wrong.push(`${what}: ${lost}`);
    });
    expect(wrong).toEqual([]);
    // What nobody needs to be told: an old snapshot that stays, a journal that was synced and is not
    // closed; drafts that could not be read, of which the opening tells in its report.
    expect(silent.filter((what) => !/ at (remove snapshot|close journal|read drafts)/.test(what))).toEqual(
      [],
    );
    expect(runs).toBeGreaterThan(200);
  });

  it('says that it is full where it is', async () => {
    const disk = new SimulatedDisk();
    const who = { folder, fileSystem: disk, ...workplace() };
    const dossier = valueOf(await createDossier({ ...who, dossierId: 'd1' }));
    disk.fault = ({ call }) =>
      call === 'write' ? { kind: 'error', code: 'ENOSPC', partly: true } : undefined;
    expect(await dossier.commit('x', [titled('i1', 'a')])).toEqual({
      ok: false,
      failure: { code: 'disk-full', details: { file: 'journal-000000.chancery', reason: 'ENOSPC' } },
    });
    disk.fault = () => undefined;
    valueOf(await dossier.commit('x', [titled('i1', 'b')]));
    valueOf(await dossier.close());
    expect(valueOf(await verifyDossier(folder, undefined, disk))).toMatchObject({
      batches: 1,
      uncleanClose: false,
    });
  });

  it('takes no more commits where even cutting back is refused, and opens anew without loss', async () => {
    const disk = new SimulatedDisk();
    const who = { folder, fileSystem: disk, ...workplace() };
    const dossier = valueOf(await createDossier({ ...who, dossierId: 'd1' }));
    valueOf(await dossier.commit('x', [titled('i1', 'a')]));
    disk.fault = ({ call }) =>
      call === 'write' || call === 'truncate' ? { kind: 'error', code: 'EIO', partly: true } : undefined;
    expect((await dossier.commit('x', [titled('i1', 'b')])).ok).toBe(false);
    disk.fault = () => undefined;
    expect(await dossier.commit('x', [titled('i1', 'c')])).toMatchObject({
      failure: { code: 'write-failed', details: { reason: 'reopen' } },
    });
    await dossier.close();
    const again = valueOf(await openDossier({ ...who, mode: 'write' }));
    expect(again.report.tornTail?.bytes).toBeGreaterThan(0);
    expect(again.view().get('agendaItem', 'i1')?.title).toBe('a');
    valueOf(await again.commit('x', [titled('i1', 'd')]));
  });

  it('takes no more commits where somebody else has replaced or grown the journal, and leaves that alone', async () => {
    for (const change of ['replaced', 'grown']) {
      const place = await newFolder();
      const dossier = await created(place);
      valueOf(await dossier.commit('x', [titled('i1', 'a')]));
      const journal = join(place, 'journal-000000.chancery');
      const bytes = await readFile(journal);
      if (change === 'replaced') await rm(journal);
      await writeFile(journal, change === 'replaced' ? bytes : Buffer.concat([bytes, bytes.subarray(-40)]));
      const then = await Promise.all((await namesIn(place)).map((name) => readFile(join(place, name))));
      expect(await dossier.commit('x', [titled('i1', 'b')])).toMatchObject({
        failure: { code: 'write-failed', details: { reason: 'reopen' } },
      });
      expect((await dossier.compact()).ok).toBe(false);
      expect(await Promise.all((await namesIn(place)).map((name) => readFile(join(place, name))))).toEqual(
        then,
      );
      await dossier.close();
      expect((await opened(place)).view().get('agendaItem', 'i1')?.title).toBe('a');
    }
  });
});
