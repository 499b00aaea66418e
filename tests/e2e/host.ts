import { test as base } from '@playwright/test';
import { desktopOrReason } from '#electron/launch/desktop.mjs';
import { installedElectron } from '#electron/launch/find-electron.mjs';

/** Which host shows the window: every spec runs against both. */
export interface HostOptions {
  host: 'loopback' | 'electron';
}

/** Electron as it is installed; tests download nothing. */
function findInstalled(): Promise<{ program: string } | { missing: string }> {
  const program = installedElectron();
  return Promise.resolve(program ? { program } : { missing: 'the Electron program is not installed' });
}

/**
 * The `test` that all specs extend. Where Electron cannot open a window, the specs of the `electron` project are
 * reported as skipped, each by its name, with the reason. `electronProgram` is its path, or '' for the loopback host.
 */
export const test = base.extend<{ electronProgram: string }, HostOptions>({
  host: ['loopback', { option: true, scope: 'worker' }],
  electronProgram: [
    async ({ host }, use, testInfo) => {
      if (host === 'loopback') {
        await use('');
        return;
      }
      const desktop = await desktopOrReason(() => undefined, { find: findInstalled });
      testInfo.skip('missing' in desktop, 'missing' in desktop ? desktop.missing : '');
      if ('program' in desktop) await use(desktop.program);
    },
    { auto: true },
  ],
});
