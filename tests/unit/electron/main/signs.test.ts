import { beforeEach, describe, expect, it, vi } from 'vitest';
import { giveSigns } from '#electron/main/signs';
import type { CoreEvent } from '#shared/contract/events';
import { noticesOfSystem, signChannel } from '#shared/contract/bridge';
import { systemNoticeWording } from '#shared/messages/system-notices.en';

const electron = vi.hoisted(() => ({
  shown: [] as { readonly title: string; readonly body: string }[],
  progress: [] as number[],
  clicks: [] as (() => void)[],
  focused: false,
  handlers: new Map<string, (...given: unknown[]) => unknown>(),
  brought: 0,
}));

vi.mock('electron', () => {
  const window = {
    setProgressBar: (share: number) => electron.progress.push(share),
    ...{ isDestroyed: () => false, isMinimized: () => false, show: () => undefined },
    focus: () => (electron.brought += 1),
  };
  return {
    BrowserWindow: {
      fromWebContents: () => window,
      getAllWindows: () => [window],
      getFocusedWindow: () => (electron.focused ? window : null),
    },
    ipcMain: {
      handle: (channel: string, handler: (...given: unknown[]) => unknown) =>
        electron.handlers.set(channel, handler),
    },
    Notification: class {
      static isSupported = (): boolean => true;
      readonly given: { readonly title: string; readonly body: string };
      constructor(given: { readonly title: string; readonly body: string }) {
        this.given = given;
      }
      on(_name: string, click: () => void): void {
        electron.clicks.push(click);
      }
      show(): void {
        electron.shown.push(this.given);
      }
    },
  };
});

const mainFrame = { url: 'chancery://window/#/meetings' };
const ownPage = { sender: { mainFrame }, senderFrame: mainFrame };

let tell: (event: CoreEvent) => void = () => undefined;

function give(sign: unknown, event: unknown = ownPage): void {
  electron.handlers.get(signChannel)?.(event, sign);
}

beforeEach(() => {
  electron.shown.length = 0;
  electron.progress.length = 0;
  electron.focused = false;
  giveSigns({
    subscribe: (listener) => {
      tell = listener;
      return () => undefined;
    },
  });
});

describe('the signs of a window', () => {
  it.each(noticesOfSystem)(
    'tell of %s by wording of our own, and a press brings the window back',
    (notice) => {
      give({ sign: 'notice', notice });
      expect(electron.shown).toEqual([{ title: 'Chancery', body: systemNoticeWording[notice] }]);
      const before = electron.brought;
      electron.clicks.at(-1)?.();
      expect(electron.brought).toBe(before + 1);
    },
  );

  it('tell nothing while Chancery is in front', () => {
    electron.focused = true;
    give({ sign: 'notice', notice: 'overrun' });
    expect(electron.shown).toEqual([]);
  });

  it('show on the taskbar that long work goes on, and that it ended', () => {
    give({ sign: 'working', working: true });
    give({ sign: 'working', working: false });
    expect(electron.progress).toEqual([2, -1]);
  });

  it('show of several papers how many are written', () => {
    tell({ event: 'packs.exporting', data: { name: 'n', paper: 1, of: 4 } });
    tell({ event: 'dossier.statusChanged', data: {} });
    expect(electron.progress).toEqual([0.25]);
  });

  it.each([
    [{ sign: 'notice', notice: 'Semiconductors: red line' }],
    [{ sign: 'notice', notice: 'overrun', body: 'Semiconductors' }],
    [{ sign: 'working', working: 0.5, title: 'Semiconductors' }],
    ['Semiconductors'],
    [null],
  ])('carry no text of a dossier: %j is passed over', (sign) => {
    give(sign);
    expect([electron.shown, electron.progress]).toEqual([[], []]);
  });

  it('are heard from our own page alone', () => {
    const foreign = { url: 'https://example.org/' };
    give({ sign: 'notice', notice: 'overrun' }, { sender: { mainFrame: foreign }, senderFrame: foreign });
    give({ sign: 'notice', notice: 'overrun' }, { sender: { mainFrame }, senderFrame: { ...mainFrame } });
    expect(electron.shown).toEqual([]);
  });
});
