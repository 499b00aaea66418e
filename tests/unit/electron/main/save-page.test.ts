import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { savePages } from '#electron/main/save-page';
import { makeBridge } from '#electron/preload/bridge';
import type { UseCaseContext } from '#electron/usecases/context';
import { stopExport } from '#electron/usecases/packs/export-several';
import { openWritten } from '#electron/usecases/packs/open-written';
import { nodePackFiles } from '#electron/usecases/packs/pack-files';
import { bridgeClient } from '#renderer/api/bridge-client';
import { savePage } from '#renderer/data/printing/save-page';
import type { Notification, Work } from '#renderer/ui/notification';
import { eventChannel, savePageChannel, signChannel } from '#shared/contract/bridge';
import { fail, succeed } from '#shared/domain/result';
import { deskWith } from '#tests/fixtures/desk';
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
const paper = new TextEncoder().encode('%PDF-1.7');

/** A page of our own on a real dossier: what its window is sent, and the way in which its sheets are made. */
async function started(print: () => Promise<Uint8Array> = () => Promise.resolve(paper)) {
  const desk = await deskWith({});
  const opened: string[] = [];
  const context: UseCaseContext = {
    ...desk.context(),
    packs: {
      ...({} as UseCaseContext['packs']),
      files: nodePackFiles,
      folder: newFolder(),
      open: (path, what) => Promise.resolve(opened.push(`${what} ${path}`) > 0),
    },
  };
  savePages(() => succeed(context));
  const heard = new Set<(source: unknown, event: unknown) => void>();
  const send = (channel: string, event: unknown): void => {
    if (channel === eventChannel) for (const listener of heard) listener(undefined, event);
  };
  const printToPDF = vi.fn(print);
  const event = { sender: { mainFrame, printToPDF, send }, senderFrame: mainFrame };
  const channel = {
    invoke: (name: string, ...given: unknown[]) =>
      Promise.resolve(electron.handlers.get(name)?.(event, ...given)),
    on: (_name: string, listener: (source: unknown, event: unknown) => void) => heard.add(listener),
    off: (_name: string, listener: (source: unknown, event: unknown) => void) => heard.delete(listener),
  };
  return { context, opened, printToPDF, channel, heard };
}

type Started = Awaited<ReturnType<typeof started>>;

function save(title: unknown, { channel }: Started): Promise<unknown> {
  return channel.invoke(savePageChannel, title);
}

beforeEach(() => {
  electron.asked.length = 0;
  electron.chosen = '';
});

describe('a page that is saved as a PDF', () => {
  it('goes where the person says, whole or not at all, by the sheet that the page sets', async () => {
    const page = await started();
    const { folder } = page.context.packs;
    electron.chosen = join(folder, 'Chips.pdf');
    expect(await save('Chips', page)).toMatchObject({ ok: true, value: { file: { path: electron.chosen } } });
    expect(readFileSync(electron.chosen, 'utf8')).toBe('%PDF-1.7');
    expect(readdirSync(folder)).toEqual(['Chips.pdf']);
    expect(page.printToPDF).toHaveBeenCalledWith({ preferCSSPageSize: true, generateTaggedPDF: true });
  });

  it('is offered under a name that stays in its folder', async () => {
    const page = await started();
    const { folder } = page.context.packs;
    await save('../../etc/passwd', page);
    expect(electron.asked).toHaveLength(1);
    expect(electron.asked[0]?.startsWith(join(folder, '/'))).toBe(true);
    expect(electron.asked[0]?.slice(folder.length + 1)).not.toContain('/');
  });

  it('is not written where the person thinks better of it, nor into the dossier', async () => {
    const page = await started();
    expect(await save('Chips', page)).toEqual({ ok: true, value: { file: null } });
    electron.chosen = join(page.context.dossier.folder, 'Chips.pdf');
    expect(await save('Chips', page)).toMatchObject({ ok: false, failure: { code: 'target-in-dossier' } });
    expect(existsSync(electron.chosen)).toBe(false);
  });

  it('is saved for our own page alone, and on an open dossier alone', async () => {
    const page = await started();
    const foreign = { url: 'https://example.org/' };
    const handler = electron.handlers.get(savePageChannel);
    expect(await handler?.({ sender: { mainFrame: foreign }, senderFrame: foreign }, 'Chips')).toMatchObject({
      ok: false,
      failure: { code: 'call-refused' },
    });
    expect(await save({ title: 'Chips' }, page)).toMatchObject({ ok: false });
    savePages(() => fail('passphrase-needed'));
    expect(await save('Chips', page)).toMatchObject({ ok: false, failure: { code: 'passphrase-needed' } });
    expect(electron.asked).toEqual([]);
  });
});

/** Saves the page from its window, through the bridge, and keeps what the person and the system are told. */
function fromWindow(page: Started, whenShown: (work: Work) => void = () => undefined) {
  const told: Notification[] = [];
  const steps: unknown[] = [];
  electron.handlers.set(signChannel, (_event, sign) => steps.push(sign));
  const core = bridgeClient(makeBridge(page.channel));
  const { desktop } = core;
  if (desktop === null) throw new Error('There is no desktop window');
  const saving = {
    ...{ desktop, notify: (one: Notification) => void told.push(one) },
    hear: (listener: Parameters<typeof core.subscribe>[0]) => core.subscribe(listener),
    call: (_name: string, input: never) => Promise.resolve(stopExport(page.context, input)),
    command: (_name: string, input: never) => Promise.resolve(openWritten(page.context, input)),
    showWork: (work: Work) => {
      steps.push(work.title);
      whenShown(work);
      return () => steps.push('hidden');
    },
  };
  return { told, steps, saved: savePage('Chips', saving as unknown as Parameters<typeof savePage>[1]) };
}

const working = (value: boolean): unknown => ({ sign: 'working', working: value });

describe('the window of a page that is saved', () => {
  it('shows that it goes on, tells of its end, and opens its folder', async () => {
    const page = await started();
    electron.chosen = join(page.context.packs.folder, 'Chips.pdf');
    const { told, steps, saved } = fromWindow(page);
    await saved;
    expect(steps).toEqual([
      working(true),
      'Saving the page as a PDF',
      'hidden',
      working(false),
      { sign: 'notice', notice: 'export-finished' },
    ]);
    expect(told).toMatchObject([{ intent: 'success', body: electron.chosen }]);
    told[0]?.action?.run();
    await vi.waitFor(() => {
      expect(page.opened).toEqual([`folder ${electron.chosen}`]);
    });
    expect(page.heard.size).toBe(0);
  });

  it('stops it before the file has its name, and leaves nothing', async () => {
    let stopped = false;
    const page = await started(async () => {
      await vi.waitFor(() => {
        expect(stopped).toBe(true);
      });
      return paper;
    });
    const { folder } = page.context.packs;
    electron.chosen = join(folder, 'Chips.pdf');
    const { told, steps, saved } = fromWindow(page, ({ stop }) => {
      stop();
      stopped = true;
    });
    await saved;
    expect(readdirSync(folder)).toEqual([]);
    expect(told).toMatchObject([
      { intent: 'info', title: 'The export was stopped before this file was written.' },
    ]);
    expect(steps.at(-1)).toEqual(working(false));
  });

  it('says nothing where no place is chosen, and why where it cannot be written', async () => {
    const page = await started();
    const first = fromWindow(page);
    await first.saved;
    expect([first.told, first.steps]).toEqual([[], []]);
    electron.chosen = join(page.context.dossier.folder, 'Chips.pdf');
    const second = fromWindow(page);
    await second.saved;
    expect(second.told).toMatchObject([{ intent: 'error' }]);
    expect(second.steps.at(-1)).toEqual({ sign: 'notice', notice: 'export-failed' });
  });
});
