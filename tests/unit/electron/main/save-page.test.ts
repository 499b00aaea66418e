import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { savePages } from '#electron/main/save-page';
import { savePageChannel } from '#shared/contract/bridge';
import { newFolder } from '#tests/fixtures/small-dossier';

const electron = vi.hoisted(() => ({
  chosen: '',
  asked: [] as string[],
  handlers: new Map<string, (...given: unknown[]) => unknown>(),
}));

vi.mock('electron', () => ({
  BrowserWindow: { fromWebContents: () => ({}) },
  dialog: {
    showSaveDialog: (_window: unknown, { defaultPath }: { readonly defaultPath: string }) => {
      electron.asked.push(defaultPath);
      return Promise.resolve({ canceled: electron.chosen === '', filePath: electron.chosen });
    },
  },
  ipcMain: {
    handle: (channel: string, handler: (...given: unknown[]) => unknown) =>
      electron.handlers.set(channel, handler),
  },
}));

const mainFrame = { url: 'chancery://window/#/topics/chips' };
const printToPDF = vi.fn(() => Promise.resolve(new TextEncoder().encode('%PDF-1.7')));
const ownPage = { sender: { mainFrame, printToPDF }, senderFrame: mainFrame };

describe('a page that is saved as a PDF', () => {
  function started(): { readonly folder: string; readonly dossier: string } {
    const made = { folder: newFolder(), dossier: newFolder() };
    savePages(made.folder, () => made.dossier);
    return made;
  }
  const save = (title: unknown, event: unknown = ownPage): unknown =>
    electron.handlers.get(savePageChannel)?.(event, title);

  beforeEach(() => {
    electron.asked.length = 0;
    electron.chosen = '';
  });

  it('goes where the person says, whole or not at all, by the sheet that the page sets', async () => {
    const { folder } = started();
    electron.chosen = join(folder, 'Chips.pdf');
    expect(await save('Chips')).toEqual({ ok: true, value: { path: electron.chosen } });
    expect(readFileSync(electron.chosen, 'utf8')).toBe('%PDF-1.7');
    expect(readdirSync(folder)).toEqual(['Chips.pdf']);
    expect(printToPDF).toHaveBeenCalledWith({ preferCSSPageSize: true, generateTaggedPDF: true });
  });

  it('is offered under a name that stays in its folder', async () => {
    const { folder } = started();
    await save('../../etc/passwd');
    expect(electron.asked).toHaveLength(1);
    expect(electron.asked[0]?.startsWith(join(folder, '/'))).toBe(true);
    expect(electron.asked[0]?.slice(folder.length + 1)).not.toContain('/');
  });

  it('is not written where the person thinks better of it, nor into the dossier', async () => {
    const { dossier } = started();
    expect(await save('Chips')).toEqual({ ok: true, value: { path: null } });
    electron.chosen = join(dossier, 'Chips.pdf');
    expect(await save('Chips')).toMatchObject({ ok: false, failure: { code: 'target-in-dossier' } });
    expect(existsSync(electron.chosen)).toBe(false);
  });

  it('is saved for our own page alone', async () => {
    started();
    const foreign = { url: 'https://example.org/' };
    expect(await save('Chips', { sender: { mainFrame: foreign }, senderFrame: foreign })).toMatchObject({
      ok: false,
      failure: { code: 'call-refused' },
    });
    expect(await save({ title: 'Chips' })).toMatchObject({ ok: false });
    expect(electron.asked).toEqual([]);
  });
});
