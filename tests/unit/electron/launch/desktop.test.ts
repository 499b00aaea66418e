import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { desktopOrReason, openDesktop } from '#electron/launch/desktop.mjs';
import { put, temporaryFolder } from '#tests/tools/temporary-folder';

const found = { program: '/opt/electron' };
const environment = { DISPLAY: ':0' };
const silent = (): void => undefined;

describe('whether a desktop window can be opened', () => {
  test('with Electron and a display', async () => {
    const find = (): Promise<typeof found> => Promise.resolve(found);
    const wayland = { WAYLAND_DISPLAY: 'wayland-0' };
    expect(await desktopOrReason(silent, { environment, platform: 'linux', user: 1000, find })).toBe(found);
    expect(await desktopOrReason(silent, { environment: wayland, platform: 'linux', user: 1000, find })).toBe(
      found,
    );
    expect(await desktopOrReason(silent, { environment: {}, platform: 'darwin', user: 501, find })).toBe(
      found,
    );
  });

  test('without a display, or for root, nothing is looked for or downloaded', async () => {
    const find = (): Promise<never> => Promise.reject(new Error('looked for Electron'));
    const headless = await desktopOrReason(silent, { environment: {}, platform: 'linux', user: 1000, find });
    expect(headless).toEqual({ missing: 'there is no display' });
    const root = await desktopOrReason(silent, { environment, platform: 'linux', user: 0, find });
    expect(root).toEqual({ missing: 'Electron does not run as root' });
  });
});

describe.skipIf(process.platform === 'win32')(
  'opening the desktop window (programs here are shell scripts)',
  () => {
    const script = (text: string): string =>
      put(join(temporaryFolder(), 'electron'), `#!/bin/sh\n${text}\n`, 0o755);

    test('passes the app, the arguments and the exit code through', async () => {
      const program = script('[ "$1 $2 $3" = "/app --dossier /d" ] && exit 3; exit 1');
      expect(await openDesktop(program, ['--dossier', '/d'], '/app')).toEqual({ code: 3 });
    });

    test('tells a closed window from an Electron that cannot run here', async () => {
      expect(await openDesktop(script('exit 0'), [])).toEqual({ code: 0 });
      expect(await openDesktop(script('exit 127'), [])).toEqual({ missing: 'Electron ended at once (127)' });
      expect(await openDesktop(script('kill -TRAP $$'), [])).toEqual({
        missing: 'Electron ended at once (SIGTRAP)',
      });
      expect(await openDesktop('/nowhere/electron', [])).toEqual({
        missing: 'Electron could not be started',
      });
    });
  },
);
