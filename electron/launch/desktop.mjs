import { spawn } from 'node:child_process';
import { findOrInstallElectron } from './find-electron.mjs';
import { projectRoot } from './project.mjs';

/** How Chromium ends when it cannot run here at all: a library is missing, or its sandbox or display is refused. */
const cannotRunHere = { codes: [126, 127, 133, 134], signals: ['SIGTRAP', 'SIGABRT', 'SIGILL'] };

/**
 * The Electron program if a desktop window can be opened with it, or in one clause why not. Looks for what is cheap
 * to know first, so that nothing is downloaded for a machine without a display.
 *
 * @param {(line: string) => void} note hears of a download
 * @param {{ environment?: NodeJS.ProcessEnv, platform?: NodeJS.Platform, user?: number | undefined,
 *   find?: typeof findOrInstallElectron }} [options] `user` is the numeric id, 0 for root
 * @returns {Promise<{ program: string } | { missing: string }>}
 */
export async function desktopOrReason(
  note,
  {
    environment = process.env,
    platform = process.platform,
    user = process.getuid?.(),
    find = findOrInstallElectron,
  } = {},
) {
  if (platform === 'linux') {
    if (!environment.DISPLAY && !environment.WAYLAND_DISPLAY) return { missing: 'there is no display' };
    // Chromium's sandbox does not work for root, and the window is not opened without it.
    if (user === 0) return { missing: 'Electron does not run as root' };
  }
  return find({ note });
}

/**
 * Opens the desktop window and waits until it is closed.
 *
 * @param {string} program the Electron program
 * @param {string[]} passedOn arguments for the app
 * @param {string} [app] folder with the app's package.json
 * @returns {Promise<{ code: number } | { missing: string }>} `missing` when Electron does not run on this machine
 */
export function openDesktop(program, passedOn, app = projectRoot) {
  const { ELECTRON_RUN_AS_NODE: _asNode, NODE_OPTIONS: _options, ...environment } = process.env;
  return new Promise((settle) => {
    const child = spawn(program, [app, ...passedOn], { stdio: 'inherit', env: environment });
    child.on('error', () => {
      settle({ missing: 'Electron could not be started' });
    });
    child.on('exit', (code, signal) => {
      const refused = cannotRunHere.codes.includes(code ?? 0) || cannotRunHere.signals.includes(signal ?? '');
      settle(
        refused ? { missing: `Electron ended at once (${String(code ?? signal)})` } : { code: code ?? 1 },
      );
    });
  });
}
