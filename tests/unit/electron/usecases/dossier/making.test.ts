import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder, routerOn, smallDossier } from '#tests/fixtures/small-dossier';
import { must } from '#tests/fixtures/made-dossier';
import type { Home } from '#electron/usecases/dossier/session';
import { usualPreferences } from '#shared/domain/settings/preferences';
import type { CallInput } from '#shared/contract/calls';

const material = join(import.meta.dirname, '..', '..', '..', '..', '..', 'resources', 'sample');

/** A router on a folder that holds nothing, and what it remembered. */
async function onNothing() {
  const folder = join(newFolder(), 'desk');
  const remembered: unknown[] = [];
  const home: Home = {
    ...{ asked: true, sampleFolder: folder, emptyFolder: folder, material, preferences: usualPreferences },
    remember: (known) => remembered.push(known),
  };
  return { folder, remembered, ...(await routerOn(folder, { home })) };
}

function desk(folder: string): CallInput<'dossier.makeEmpty'> {
  return {
    ...{ folder, title: 'Europe West desk', home: 'India', department: '' },
    ...{ scheme: 'marking-in', timeZone: 'Asia/Kolkata' },
  };
}

describe('where there is no dossier', () => {
  it('says so, makes nothing unasked, and answers nothing else', async () => {
    const { folder, router } = await onNothing();
    expect(must(await router.call('dossier.status', {}))).toMatchObject({
      state: 'none',
      folder,
      asked: true,
    });
    expect(await router.call('relationships.list', {})).toMatchObject({
      failure: { code: 'dossier-missing' },
    });
    expect(existsSync(folder)).toBe(false);
  });

  it('makes an empty one, in which a person can begin to work', async () => {
    const { folder, router, remembered } = await onNothing();
    expect(must(await router.call('dossier.makeEmpty', desk(folder)))).toMatchObject({
      ...{ state: 'open', title: 'Europe West desk', home: 'India', training: false, sealed: false },
      undo: null,
    });
    expect(remembered).toEqual([{ dossier: folder }]);
    const scheme = must(await router.call('markings.scheme', {}));
    expect(scheme.levels.map(({ label }) => label)).toEqual([
      ...['UNMARKED', 'PERSONAL - NOT FOR PUBLICATION', 'CONFIDENTIAL', 'SECRET', 'TOP SECRET'],
    ]);
    const made = must(await router.call('relationships.create', { partner: 'United Kingdom' }));
    expect(must(await router.call('relationships.list', {}))).toMatchObject([
      { id: made.id, name: 'India - United Kingdom', main: true, topics: 0 },
    ]);
    must(await router.call('topics.create', { relationship: made.id, under: null, title: 'Trade' }));
    const person = {
      ...{ name: 'Asha Rao', side: 'home' as const, office: 'Joint Secretary', organisation: 'MEA' },
      ...{ principal: false, relationship: made.id },
    };
    must(await router.call('people.create', person));
    expect(must(await router.call('people.list', {}))).toMatchObject([
      { name: 'Asha Rao', relationships: [{ label: 'India - United Kingdom' }] },
    ]);
    expect(await router.call('relationships.create', { partner: 'United Kingdom' })).toMatchObject({
      failure: { code: 'already-there' },
    });
  });

  it('seals it where a passphrase is chosen', async () => {
    const { folder, router } = await onNothing();
    const made = await router.call('dossier.makeEmpty', { ...desk(folder), passphrase: 'monsoon' });
    expect(made).toMatchObject({ ok: true, value: { sealed: true } });
    for (const name of readdirSync(folder)) {
      expect(readFileSync(join(folder, name)).includes('Europe West')).toBe(false);
    }
  });

  it('makes the sample', async () => {
    const { folder, router } = await onNothing();
    expect(must(await router.call('dossier.makeSample', { folder }))).toMatchObject({
      ...{ state: 'open', training: true, today: '2024-07-23' },
    });
  });

  it.each([
    ['a folder without its whole path', { folder: 'desk' }, 'folder-not-absolute'],
    ['a time zone that is none', { timeZone: 'Mars/Olympus' }, 'time-zone-unknown'],
    ['a folder in which something stands', { folder: material }, 'dossier-folder-not-empty'],
  ])('makes nothing for %s, and goes on asking', async (_name, wrong, code) => {
    const { folder, router, remembered } = await onNothing();
    const made = await router.call('dossier.makeEmpty', { ...desk(folder), ...wrong });
    expect(made).toMatchObject({ ok: false, failure: { code } });
    expect(must(await router.call('dossier.status', {}))).toMatchObject({ state: 'none', folder });
    expect(remembered).toEqual([]);
    expect(existsSync(folder)).toBe(false);
  });
});

it('goes on asking where a dossier that was named cannot be opened, and waits for the passphrase of one', async () => {
  const { folder, router, remembered } = await onNothing();
  const other = join(newFolder(), 'nothing');
  expect(await router.call('dossier.open', { folder: other })).toMatchObject({
    failure: { code: 'dossier-missing', details: { folder: other } },
  });
  expect(must(await router.call('dossier.status', {}))).toMatchObject({ state: 'none', folder });
  const sealed = await smallDossier('monsoon');
  expect((await router.call('dossier.open', { folder: sealed })).ok).toBe(false);
  expect(must(await router.call('dossier.status', {}))).toMatchObject({ state: 'sealed', folder: sealed });
  expect(remembered).toEqual([{ dossier: sealed }]);
  expect(await router.call('dossier.unlock', { passphrase: 'monsoon' })).toMatchObject({ ok: true });
});

it('opens for reading what another has open for writing, when asked to', async () => {
  const folder = await smallDossier();
  const writer = await routerOn(folder);
  const { router } = await routerOn(folder);
  expect(must(await router.call('dossier.status', {}))).toMatchObject({ state: 'failed' });
  expect(must(await router.call('dossier.openReadOnly', {}))).toMatchObject({
    state: 'open',
    readOnly: true,
  });
  expect(writer.session.status()).toMatchObject({ state: 'open', readOnly: false });
});

it('puts the name of the person into what is changed from then on, and remembers it', async () => {
  const { folder, router, remembered } = await onNothing();
  must(await router.call('workplace.rename', { name: '  Asha Rao ' }));
  must(await router.call('dossier.makeEmpty', desk(folder)));
  const { id } = must(await router.call('relationships.create', { partner: 'Japan' }));
  must(await router.call('workplace.rename', { name: 'Ravi Menon' }));
  must(await router.call('fields.edit', { record: id, field: 'name', value: 'Japan' }));
  const versions = must(await router.call('history.field', { record: id, field: 'name' }));
  expect(versions.map(({ by }) => by)).toEqual(['Ravi Menon', 'Asha Rao']);
  expect(remembered).toEqual([{ name: 'Asha Rao' }, { dossier: folder }, { name: 'Ravi Menon' }]);
});
