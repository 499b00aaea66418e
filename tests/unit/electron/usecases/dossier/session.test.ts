import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CoreEvent } from '#shared/contract/events';
import type { DossierStatus } from '#shared/contract/views/common';
import { canary, newFolder, routerOn, smallDossier } from '#tests/fixtures/small-dossier';

function folderOf(status: DossierStatus): string {
  return status.state === 'open' ? status.exportFolder : '';
}

describe('a session on a dossier', () => {
  it('tells what is open, and what the last commit was', async () => {
    const folder = await smallDossier();
    const { session, router } = await routerOn(folder);
    expect(session.status()).toMatchObject({
      ...{ state: 'open', title: `Desk ${canary}`, folder, home: 'India', by: 'Test', version: '0.0.0' },
      ...{ training: true, today: '2024-07-23', sealed: false, readOnly: false, redo: null, savedAt: null },
      notices: [{ code: 'not-sealed' }, { code: 'training', details: { today: '2024-07-23' } }],
    });
    await router.call('fields.edit', { record: 'item-1', field: 'title', value: 'Welcome' });
    expect(session.status()).toMatchObject({
      undo: { command: 'fields.edit' },
      savedAt: '2024-07-23T08:00:00.000Z',
    });
  });

  it('waits for the passphrase of a sealed dossier, and takes no other', async () => {
    const { session, router } = await routerOn(await smallDossier('correct horse'));
    const events: CoreEvent[] = [];
    router.subscribe((event) => events.push(event));
    expect(session.status()).toMatchObject({ state: 'sealed' });
    expect(await router.call('meetings.list', {})).toMatchObject({ failure: { code: 'passphrase-needed' } });
    expect(await router.call('dossier.unlock', { passphrase: 'battery staple' })).toMatchObject({
      failure: { code: 'passphrase-wrong' },
    });
    expect(session.status()).toMatchObject({ state: 'sealed' });
    expect(await router.call('dossier.unlock', { passphrase: 'correct horse' })).toMatchObject({
      value: { state: 'open', sealed: true },
    });
    expect(events).toContainEqual({ event: 'dossier.statusChanged', data: {} });
    expect(await router.call('meetings.list', {})).toMatchObject({ ok: true });
    expect(await router.call('dossier.unlock', { passphrase: 'correct horse' })).toMatchObject({
      failure: { code: 'dossier-already-open' },
    });
  });

  it('can be tried again when what stood in the way is gone', async () => {
    const folder = await smallDossier();
    const first = await routerOn(folder);
    const second = await routerOn(folder);
    expect(second.session.status()).toMatchObject({ state: 'failed', failure: { code: 'dossier-locked' } });
    await first.session.close();
    expect(await second.session.open()).toMatchObject({ ok: true, value: { state: 'open' } });
  });

  it('tells what may not be changed', async () => {
    const { session, router } = await routerOn(await smallDossier(), { mode: 'read' });
    expect(session.status()).toMatchObject({ readOnly: true, notices: [{ code: 'read-only' }, {}, {}] });
    expect(await router.call('fields.edit', { record: 'item-1', field: 'title', value: 'x' })).toMatchObject({
      failure: { code: 'dossier-read-only' },
    });
  });

  it('gives the dossier back when it is closed', async () => {
    const folder = await smallDossier();
    const { session, router } = await routerOn(folder);
    expect(existsSync(join(folder, 'lock'))).toBe(true);
    expect(await session.close()).toMatchObject({ ok: true });
    expect(existsSync(join(folder, 'lock'))).toBe(false);
    expect(await router.call('meetings.list', {})).toMatchObject({ failure: { code: 'dossier-not-open' } });
    expect(await session.close()).toMatchObject({ ok: true });
  });

  it('takes a whole path as the folder of papers, and goes back to the usual one', async () => {
    const { session, router } = await routerOn(await smallDossier());
    const usual = folderOf(session.status());
    expect(await router.call('workplace.prefer', { packFolder: 'papers' })).toMatchObject({
      failure: { code: 'folder-not-absolute' },
    });
    expect(folderOf(session.status())).toBe(usual);
    const papers = newFolder();
    await router.call('workplace.prefer', { packFolder: papers });
    await router.call('workplace.prefer', { zoom: 125 });
    expect(folderOf(session.status())).toBe(papers);
    const context = session.context();
    expect(context.ok && context.value.packs.folder).toBe(papers);
    await router.call('workplace.prefer', { packFolder: '' });
    expect(folderOf(session.status())).toBe(usual);
  });

  it('names the folder in each failure', async () => {
    const folder = newFolder();
    const { session } = await routerOn(folder);
    expect(session.status()).toMatchObject({ state: 'failed', failure: { details: { folder } } });
  });
});
