import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lockDownContents, lockDownSession } from '#electron/main/lock-down';

const electron = vi.hoisted(() => ({
  asked: [] as unknown[],
  opened: [] as string[],
  answer: 1,
}));

vi.mock('electron', () => ({
  BrowserWindow: { fromWebContents: () => ({}) },
  dialog: {
    showMessageBox: (_window: unknown, options: { readonly detail: string }) => {
      electron.asked.push(options.detail);
      return Promise.resolve({ response: electron.answer });
    },
  },
  shell: { openExternal: (address: string) => Promise.resolve(electron.opened.push(address)) },
}));

type Handler = (...given: unknown[]) => unknown;

/** Stands in for an object of Electron: keeps what is registered with it, by name. */
function registrar(...setters: readonly string[]): {
  readonly handlers: Record<string, Handler>;
  readonly object: never;
} {
  const handlers: Record<string, Handler> = {};
  const set = (name: string) => (handler: Handler) => {
    handlers[name] = handler;
  };
  const object = {
    on: (name: string, handler: Handler) => {
      handlers[name] = handler;
    },
    webRequest: { onBeforeRequest: set('request') },
    ...Object.fromEntries(setters.map((name) => [name, set(name)])),
  };
  return { handlers, object: object as never };
}

function isPrevented(handler: Handler | undefined, url: string): boolean {
  let prevented = false;
  handler?.({ url, preventDefault: () => (prevented = true) });
  return prevented;
}

beforeEach(() => {
  electron.asked.length = 0;
  electron.opened.length = 0;
});

describe('a session that is locked down', () => {
  const { handlers, object } = registrar(
    'setPermissionRequestHandler',
    'setPermissionCheckHandler',
    'setDevicePermissionHandler',
    'setSpellCheckerEnabled',
  );
  lockDownSession(object);

  it.each(['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal', 'fileSystem'])(
    'denies %s when it is asked for and when it is checked',
    (permission) => {
      const answers: unknown[] = [];
      handlers.setPermissionRequestHandler?.({}, permission, (granted: boolean) => answers.push(granted));
      answers.push(
        handlers.setPermissionCheckHandler?.({}, permission),
        handlers.setDevicePermissionHandler?.({}),
      );
      expect(answers).toEqual([false, false, false]);
    },
  );

  it('requests nothing from elsewhere, downloads nothing and looks up no spelling', () => {
    const cancelled: unknown[] = [];
    for (const url of ['https://example.org/', 'chancery://window/'])
      handlers.request?.({ url }, ({ cancel }: { cancel: boolean }) => cancelled.push(cancel));
    expect(cancelled).toEqual([true, false]);
    expect(isPrevented(handlers['will-download'], '')).toBe(true);
    expect(handlers.setSpellCheckerEnabled).toBe(false);
  });
});

describe('a page that is locked down', () => {
  const { handlers, object } = registrar('setWindowOpenHandler');
  const second = { title: 'Chancery', webPreferences: { sandbox: true } };
  lockDownContents(object, () => second);

  it.each(['will-navigate', 'will-redirect', 'will-frame-navigate'])('does not leave by %s', (name) => {
    for (const url of [
      'https://example.org/',
      'file:///tmp/dropped.html',
      'chancery://window/assets/index.js',
    ])
      expect(isPrevented(handlers[name], url)).toBe(true);
    expect(isPrevented(handlers[name], 'chancery://window/#/topics')).toBe(false);
  });

  it('attaches no webview', () => {
    expect(isPrevented(handlers['will-attach-webview'], '')).toBe(true);
  });

  it('opens its own page in a second window, made as the first one', () => {
    expect(handlers.setWindowOpenHandler?.({ url: 'chancery://window/#/meetings/m/day?window=own' })).toEqual(
      {
        action: 'allow',
        overrideBrowserWindowOptions: second,
      },
    );
    expect(handlers.setWindowOpenHandler?.({ url: 'chancery://window/assets/index.js' })).toEqual({
      action: 'deny',
    });
    expect(electron.asked).toEqual([]);
  });

  it('opens no other window, and hands an address to the system only when the person agrees', async () => {
    electron.answer = 1;
    expect(handlers.setWindowOpenHandler?.({ url: 'https://www.gov.uk/' })).toEqual({ action: 'deny' });
    await vi.waitFor(() => {
      expect(electron.asked).toEqual(['https://www.gov.uk/']);
    });
    expect(electron.opened).toEqual([]);
    electron.answer = 0;
    handlers.setWindowOpenHandler?.({ url: 'mailto:desk@example.org' });
    await vi.waitFor(() => {
      expect(electron.opened).toEqual(['mailto:desk@example.org']);
    });
  });

  it.each(['file:///etc/passwd', 'smb://server/share', 'javascript:alert(1)', 'http://example.org/'])(
    'does not even ask about %s',
    async (url) => {
      electron.answer = 0;
      expect(handlers.setWindowOpenHandler?.({ url })).toEqual({ action: 'deny' });
      await Promise.resolve();
      expect([electron.asked, electron.opened]).toEqual([[], []]);
    },
  );
});
