import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDossier, recoverDossier, unlockDossier, verifyDossier } from '#electron/store/dossier';
import { sha256 } from '#electron/store/batch-hash';
import { canonicalJson } from '#shared/domain/dossier/canonical-json';
import type { Failure } from '#shared/domain/result';
import {
  cheapKey,
  closedDossier,
  commitTitles,
  created,
  failureOf,
  namesIn,
  newFolder,
  opened,
  valueOf,
  workplace,
} from './support';

async function refusal(folder: string, passphrase?: string): Promise<Failure> {
  const before = await contentOf(folder);
  const failure = failureOf(await openDossier({ folder, passphrase, mode: 'write', ...workplace() }));
  expect(await contentOf(folder)).toEqual(before);
  return failure;
}

async function contentOf(folder: string): Promise<unknown> {
  const names = await namesIn(folder).catch(() => []);
  return Promise.all(
    names.map(async (name) => [name, (await readFile(join(folder, name))).toString('latin1')]),
  );
}

/** Rewrites the manifest as another program would that knows how to take its checksum, but has no key. */
async function alterManifest(folder: string, change: object): Promise<void> {
  const path = join(folder, 'chancery.json');
  const written = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
  const { checksum: _old, signature, ...content } = written;
  const altered = { ...content, ...change };
  const signed = { ...altered, checksum: sha256(canonicalJson(altered)), signature };
  await writeFile(path, `${JSON.stringify(signed, null, 2)}\n`);
}

describe('opening what is not a dossier', () => {
  it('says missing for a folder that is absent or empty', async () => {
    const folder = await newFolder();
    expect(await refusal(folder)).toEqual({ code: 'dossier-missing', details: { folder } });
    const absent = join(folder, 'absent');
    expect(await refusal(absent)).toEqual({ code: 'dossier-missing', details: { folder: absent } });
    expect(await namesIn(folder)).toEqual([]);
  });

  it('says foreign for a folder with other files, another manifest, or a file', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'budget.xlsx'), 'x');
    expect(await refusal(folder)).toMatchObject({
      code: 'dossier-foreign',
      details: { found: 'budget.xlsx' },
    });
    await writeFile(join(folder, 'chancery.json'), '{"name":"another product"}');
    expect(await refusal(folder)).toMatchObject({
      code: 'dossier-foreign',
      details: { found: 'chancery.json' },
    });
    expect(await refusal(join(folder, 'budget.xlsx'))).toMatchObject({ code: 'dossier-foreign' });
  });

  it('says newer for a later format or schema, with both numbers', async () => {
    const folder = await closedDossier();
    await alterManifest(folder, { schema: 99 });
    expect(await refusal(folder)).toEqual({ code: 'dossier-newer', details: { found: 99, known: 2 } });
    await alterManifest(folder, { format: 7, something: 'new' });
    expect(await refusal(folder)).toEqual({ code: 'dossier-newer', details: { found: 7, known: 1 } });
    expect(failureOf(await verifyDossier(folder)).code).toBe('dossier-newer');
  });

  it('says locked, by which process on which host', async () => {
    const folder = await newFolder();
    await created(folder);
    expect(await refusal(folder)).toMatchObject({
      code: 'dossier-locked',
      details: { process: process.pid, host: expect.any(String) as string },
    });
  });

  it('says damaged when the manifest is gone or cut, and what can be restored', async () => {
    const folder = await closedDossier();
    const manifest = join(folder, 'chancery.json');
    const text = await readFile(manifest, 'utf8');
    await writeFile(manifest, text.slice(0, 100));
    const restorable = 'generation 1, 9 changes, up to 2024-07-23T09:00:09.000Z';
    expect(await refusal(folder)).toEqual({
      code: 'dossier-damaged',
      details: { file: 'chancery.json', found: 'not a whole manifest', restorable },
    });
    await rm(manifest);
    expect(await refusal(folder)).toEqual({
      code: 'dossier-damaged',
      details: { file: 'chancery.json', found: 'it is missing', restorable },
    });
  });

  it('says damaged when the manifest is an older one than the journals', async () => {
    const folder = await closedDossier();
    await copyFile(join(folder, 'chancery.json'), join(folder, 'kept'));
    const dossier = await opened(folder);
    valueOf(await dossier.compact());
    await commitTitles(dossier, 2, 9);
    valueOf(await dossier.close());
    await copyFile(join(folder, 'kept'), join(folder, 'chancery.json'));
    expect(await refusal(folder)).toMatchObject({
      code: 'dossier-damaged',
      details: {
        found: 'it does not know journal-000002.chancery',
        restorable: 'generation 2, 11 changes, up to 2024-07-23T09:00:02.000Z',
      },
    });
  });

  it('is what verify says as well, whichever older manifest was put back', async () => {
    const folder = await closedDossier();
    const dossier = await opened(folder);
    const older: string[] = [];
    const keep = async (): Promise<number> =>
      older.push(await readFile(join(folder, 'chancery.json'), 'utf8'));
    for (let round = 0; round < 4; round += 1) {
      await keep();
      await commitTitles(dossier, 1, round);
      valueOf(await dossier.compact());
    }
    await keep();
    await commitTitles(dossier, 1, 9);
    valueOf(await dossier.close());
    const answers: boolean[] = [];
    for (const manifest of older) {
      await writeFile(join(folder, 'chancery.json'), manifest);
      const verified = await verifyDossier(folder);
      const open = await openDossier({ folder, mode: 'read', ...workplace() });
      expect(verified.ok ? 'whole' : verified.failure.code).toBe(open.ok ? 'whole' : open.failure.code);
      answers.push(verified.ok);
    }
    expect(answers).toEqual([false, false, false, false, true]);
  });
});

describe('a sealed dossier', () => {
  it('tells a missing, a wrong and a right passphrase apart, and damage from both', async () => {
    const folder = await closedDossier('monsoon');
    expect(await refusal(folder)).toEqual({ code: 'passphrase-needed', details: {} });
    expect(await refusal(folder, 'Monsoon')).toEqual({ code: 'passphrase-wrong', details: {} });
    expect(failureOf(await verifyDossier(folder, 'Monsoon')).code).toBe('passphrase-wrong');
    expect(failureOf(await unlockDossier(folder, undefined)).code).toBe('passphrase-needed');
    const manifest = join(folder, 'chancery.json');
    const text = await readFile(manifest, 'utf8');
    await writeFile(manifest, text.replace(/"wrapped": "../, '"wrapped": "zz'));
    expect(await refusal(folder, 'monsoon')).toMatchObject({
      code: 'dossier-damaged',
      details: {
        file: 'chancery.json',
        restorable: 'generation 1, 9 changes, up to 2024-07-23T09:00:09.000Z',
      },
    });
    await writeFile(manifest, text);
    const dossier = await opened(folder, { passphrase: 'monsoon' });
    expect(dossier.report.sealed).toBe(true);
  });

  it('opens with a key derived beforehand, and with the same letters typed another way', async () => {
    const folder = await closedDossier('crème');
    const key = valueOf(await unlockDossier(folder, 'cre\u0300me'));
    const dossier = await opened(folder, { key });
    expect(dossier.state().size).toBe(7);
  });

  it('notices a manifest that somebody without the key has changed', async () => {
    const folder = await closedDossier('monsoon');
    await alterManifest(folder, { schema: 1 });
    expect(await refusal(folder, 'monsoon')).toMatchObject({
      code: 'dossier-damaged',
      details: { found: 'its signature does not match' },
    });
  });

  it('refuses a manifest that asks for more memory than a machine has', async () => {
    const folder = await closedDossier('monsoon');
    const { sealing } = JSON.parse(await readFile(join(folder, 'chancery.json'), 'utf8')) as {
      sealing: object;
    };
    await alterManifest(folder, { sealing: { ...sealing, n: 2 ** 30 } });
    expect((await refusal(folder, 'monsoon')).code).toBe('dossier-damaged');
  });
});

describe('recovering', () => {
  it('loses nothing when the newest snapshot is damaged, with history and undo', async () => {
    for (const passphrase of [undefined, 'monsoon']) {
      const folder = await closedDossier(passphrase);
      const path = join(folder, 'snapshot-000001.chancery');
      const bytes = await readFile(path);
      bytes[bytes.length - 20]! ^= 1;
      await writeFile(path, bytes);
      expect((await refusal(folder, passphrase)).code).toBe('dossier-damaged');
      const to = join(await newFolder(), 'recovered');
      const report = valueOf(await recoverDossier(folder, to, { passphrase, keyCost: cheapKey }));
      expect(report).toMatchObject({ dossier: 'dossier-1', batches: 9, records: 7, wholeHistory: true });
      expect(valueOf(await verifyDossier(to, passphrase))).toMatchObject({
        batches: 9,
        sealed: passphrase !== undefined,
      });
      const dossier = await opened(to, { passphrase });
      expect(dossier.view().get('agendaItem', 'item-1')?.title).toBe('Title 8');
      expect(valueOf(await dossier.history('item-1', 'title'))).toHaveLength(2);
      valueOf(await dossier.undo());
      expect(dossier.view().get('agendaItem', 'item-1')?.title).toBe('Title 1');
    }
  });

  it('goes as far as the batches are whole', async () => {
    const folder = await closedDossier();
    const path = join(folder, 'journal-000001.chancery');
    const bytes = await readFile(path);
    bytes[bytes.indexOf('Title 7')]! ^= 1;
    await writeFile(path, bytes);
    const to = await newFolder();
    expect(valueOf(await recoverDossier(folder, to))).toMatchObject({
      batches: 7,
      end: 'generation 1, 7 changes, up to 2024-07-23T09:00:07.000Z',
    });
    expect(valueOf(await verifyDossier(to))).toMatchObject({ batches: 7 });
  });

  it('keeps the newest records where an old journal is damaged, with what history is left', async () => {
    const folder = await closedDossier();
    const path = join(folder, 'journal-000000.chancery');
    const bytes = await readFile(path);
    bytes[bytes.indexOf('Title 2')]! ^= 1;
    await writeFile(path, bytes);
    expect(failureOf(await verifyDossier(folder)).code).toBe('dossier-damaged');
    const to = await newFolder();
    expect(valueOf(await recoverDossier(folder, to))).toMatchObject({
      batches: 9,
      records: 7,
      wholeHistory: false,
    });
    expect(valueOf(await verifyDossier(to))).toMatchObject({ batches: 3, records: { agendaItem: 7 } });
    const dossier = await opened(to);
    expect(failureOf(await dossier.undo()).code).toBe('nothing-to-undo');
  });

  it('seals a copy, or seals it otherwise', async () => {
    const folder = await closedDossier();
    const sealed = await newFolder();
    valueOf(await recoverDossier(folder, sealed, { newPassphrase: 'monsoon', keyCost: cheapKey }));
    const again = await newFolder();
    const change = { passphrase: 'monsoon', newPassphrase: 'winter', keyCost: cheapKey };
    valueOf(await recoverDossier(sealed, again, change));
    expect(failureOf(await verifyDossier(again, 'monsoon')).code).toBe('passphrase-wrong');
    expect(valueOf(await verifyDossier(again, 'winter'))).toMatchObject({ sealed: true, batches: 9 });
    expect(failureOf(await recoverDossier(sealed, await newFolder(), {})).code).toBe('passphrase-needed');
  });

  it('refuses a source without anything whole, and a target that is not empty', async () => {
    const folder = await closedDossier();
    expect(failureOf(await recoverDossier(folder, folder)).code).toBe('dossier-folder-not-empty');
    const empty = await newFolder();
    const to = join(await newFolder(), 'to');
    expect(failureOf(await recoverDossier(empty, to)).code).toBe('nothing-to-recover');
    await mkdir(join(empty, 'snapshot-000000.chancery'), { recursive: true });
    expect(failureOf(await recoverDossier(empty, to)).code).toBe('dossier-unreadable');
  });
});
