import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Change } from '#shared/domain/dossier/operation';
import { paragraphs } from '#shared/domain/rich-text/rich-text';
import { describe, expect, it } from 'vitest';
import { createDossier, openDossier, verifyDossier } from '#electron/store/dossier';
import type { Batch } from '#shared/domain/dossier/operation';
import {
  commitTitles,
  created,
  failureOf,
  namesIn,
  newFolder,
  opened,
  recordsOf,
  titled,
  valueOf,
  workplace,
} from './support';

describe('making a dossier', () => {
  it('makes a folder that was not there, private to its owner', async () => {
    const folder = join(await newFolder(), 'desk', 'dossier');
    valueOf(await (await created(folder)).close());
    expect(await namesIn(folder)).toEqual([
      'chancery.json',
      'journal-000000.chancery',
      'snapshot-000000.chancery',
    ]);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    for (const name of await namesIn(folder))
      expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
  });

  it('refuses a folder that holds anything, and leaves it alone', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'notes.txt'), 'mine');
    const failure = failureOf(await createDossier({ folder, dossierId: 'd', ...workplace() }));
    expect(failure).toEqual({ code: 'dossier-folder-not-empty', details: { folder, found: 'notes.txt' } });
    expect(await namesIn(folder)).toEqual(['notes.txt']);
  });

  it('refuses an empty passphrase', async () => {
    const folder = await newFolder();
    const failure = failureOf(
      await createDossier({ folder, dossierId: 'd', passphrase: '', ...workplace() }),
    );
    expect(failure.code).toBe('passphrase-empty');
  });
});

describe('committing', () => {
  it('is there after closing and opening, with and without a compaction between', async () => {
    const folder = await newFolder();
    const dossier = await created(folder);
    await commitTitles(dossier, 5);
    const before = recordsOf(dossier.state());
    valueOf(await dossier.close());
    const second = await opened(folder);
    expect(second.report).toEqual({ uncleanClose: false, sealed: false, readOnly: false });
    expect(recordsOf(second.state())).toEqual(before);
    valueOf(await second.compact());
    await commitTitles(second, 3, 5);
    const after = recordsOf(second.state());
    valueOf(await second.close());
    const third = await opened(folder, { mode: 'read' });
    expect(recordsOf(third.state())).toEqual(after);
    expect(third.view().get('agendaItem', 'item-0')?.title).toBe('Title 7');
  });

  it('stamps actor, counter, moment, name and the heads that were seen', async () => {
    const dossier = await created(await newFolder());
    valueOf(await dossier.commit('item.create', [titled('i1', 'One')]));
    const batch = valueOf(await dossier.commit('item.rename', [titled('i1', 'Two')]));
    expect(batch).toMatchObject({
      actor: 'desk-1',
      n: 2,
      at: '2024-07-23T09:00:02.000Z',
      by: 'Asha',
      command: 'item.rename',
      operations: [{ record: 'i1', field: 'title', value: 'Two', clock: 2, seen: ['1@desk-1'] }],
    });
  });

  it('commits nothing, and succeeds, when nothing would change', async () => {
    const dossier = await created(await newFolder());
    valueOf(await dossier.commit('item.create', [titled('i1', 'One')]));
    expect(valueOf(await dossier.commit('item.rename', [titled('i1', 'One')]))).toBeUndefined();
    const initial = { record: 'i1', kind: 'agendaItem', field: 'minutes', value: 5 };
    expect(valueOf(await dossier.commit('item.minutes', [initial]))).toBeUndefined();
  });

  it('keeps initial values of a record that the batch makes, and the last of two changes of a field', async () => {
    const dossier = await created(await newFolder());
    const batch = valueOf(
      await dossier.commit('item.create', [titled('i1', ''), titled('i2', 'a'), titled('i2', 'b')]),
    );
    expect(batch?.operations.map(({ record, value }) => [record, value])).toEqual([
      ['i1', ''],
      ['i2', 'b'],
    ]);
  });

  it('refuses what the kinds do not allow, naming record and field, and changes nothing', async () => {
    const dossier = await created(await newFolder());
    valueOf(await dossier.commit('item.create', [titled('i1', 'One')]));
    const before = recordsOf(dossier.state());
    const refused = async (change: object): Promise<unknown> =>
      failureOf(await dossier.commit('x', [titled('i9', 'fine'), { ...titled('i1', 'x'), ...change }]));
    expect(await refused({ value: 7 })).toEqual({
      code: 'field-invalid',
      details: {
        kind: 'agenda item',
        label: 'Title',
        reason: 'Invalid input: expected string, received number',
      },
    });
    expect(await refused({ field: 'colour' })).toEqual({
      code: 'field-unknown',
      details: { kind: 'agenda item', field: 'colour' },
    });
    expect(await refused({ kind: 'spaceship' })).toMatchObject({ code: 'field-unknown' });
    expect(await refused({ kind: 'meeting' })).toEqual({
      code: 'record-unknown',
      details: { kind: 'meeting', record: 'i1' },
    });
    expect(await refused({ record: 'i9', kind: 'meeting' })).toMatchObject({ code: 'record-unknown' });
    expect(await refused({ record: '../x' })).toMatchObject({ code: 'field-invalid' });
    expect(await refused({ field: 'constructor' })).toMatchObject({ code: 'field-unknown' });
    expect(recordsOf(dossier.state())).toEqual(before);
  });

  it('takes concurrent commits one after another', async () => {
    const folder = await newFolder();
    const dossier = await created(folder);
    const results = await Promise.all(
      Array.from({ length: 25 }, (_, index) => dossier.commit('x', [titled('i1', `Title ${String(index)}`)])),
    );
    expect(results.map((result) => valueOf(result)?.n)).toEqual(
      Array.from({ length: 25 }, (_, index) => index + 1),
    );
    valueOf(await dossier.close());
    expect(valueOf(await verifyDossier(folder)).batches).toBe(25);
  });

  it('keeps its own copy of a value', async () => {
    const dossier = await created(await newFolder());
    const names = ['title'];
    valueOf(await dossier.commit('x', [{ ...titled('i1', ''), field: 'illustrative', value: names }]));
    names.push('lead');
    expect(dossier.view().get('agendaItem', 'i1')?.illustrative).toEqual(['title']);
  });

  it('tells its listeners, and stops when asked', async () => {
    const dossier = await created(await newFolder());
    const heard: Batch[] = [];
    const stop = dossier.onCommit((batch) => heard.push(batch));
    await commitTitles(dossier, 2);
    stop();
    await commitTitles(dossier, 1, 9);
    expect(heard.map(({ n }) => n)).toEqual([1, 2]);
  });

  it('gives the same view until the next commit', async () => {
    const dossier = await created(await newFolder());
    const before = dossier.view();
    expect(dossier.view()).toBe(before);
    await commitTitles(dossier, 1);
    expect(dossier.view()).not.toBe(before);
  });
});

describe('closing', () => {
  it('refuses what comes after, once', async () => {
    const dossier = await created(await newFolder());
    valueOf(await dossier.close());
    valueOf(await dossier.close());
    expect(failureOf(await dossier.commit('x', [titled('i1', 'x')])).code).toBe('dossier-not-open');
    expect(failureOf(await dossier.undo()).code).toBe('dossier-not-open');
    expect(failureOf(await dossier.history('i1', 'title')).code).toBe('dossier-not-open');
    expect(failureOf(await dossier.compact()).code).toBe('dossier-not-open');
  });

  it('compacts a journal that has grown long, and keeps three snapshots and all journals', async () => {
    const folder = await newFolder();
    for (let round = 0; round < 5; round += 1) {
      const dossier = round === 0 ? await created(folder) : await opened(folder);
      const long = 'x'.repeat(19_000);
      for (let index = 0; index < 5; index += 1) {
        const record = `i${String(round)}-${String(index)}`;
        const value = JSON.parse(JSON.stringify(paragraphs(long))) as Change['value'];
        valueOf(await dossier.commit('x', [{ record, kind: 'agendaItem', field: 'script', value }]));
      }
      valueOf(await dossier.close());
    }
    const names = await namesIn(folder);
    expect(names.filter((name) => name.startsWith('snapshot'))).toEqual(
      [3, 4, 5].map((generation) => `snapshot-00000${String(generation)}.chancery`),
    );
    expect(names.filter((name) => name.startsWith('journal'))).toHaveLength(6);
    expect(valueOf(await verifyDossier(folder))).toMatchObject({
      batches: 25,
      generations: 6,
      records: { agendaItem: 25 },
    });
  });
});

describe('opening for reading', () => {
  it('neither minds a writer nor writes', async () => {
    const folder = await newFolder();
    const writer = await created(folder);
    await commitTitles(writer, 3);
    const names = await namesIn(folder);
    const reader = await opened(folder, { mode: 'read' });
    expect(reader.report).toEqual({ uncleanClose: false, sealed: false, readOnly: true });
    expect(reader.state().size).toBe(3);
    expect(failureOf(await reader.commit('x', [titled('i1', 'x')])).code).toBe('dossier-read-only');
    expect(failureOf(await reader.compact()).code).toBe('dossier-read-only');
    valueOf(await reader.close());
    expect(await namesIn(folder)).toEqual(names);
    expect(failureOf(await openDossier({ folder, mode: 'write', ...workplace() }))).toMatchObject({
      code: 'dossier-locked',
      details: { process: process.pid },
    });
  });
});
