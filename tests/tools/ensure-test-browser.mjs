import { existsSync } from 'node:fs';
import { findChromium } from '../../electron/launch/find-chromium.mjs';
import { runWithLimit } from '../../electron/launch/run-with-limit.mjs';

const installLimit = 10 * 60_000;
const howTo =
  'The window tests need Chromium, Chrome or Edge: install one (on Debian "sudo apt-get install chromium"), or name it in CHANCERY_BROWSER.';

/**
 * Finds a browser for the window tests, or installs Debian's own where that is allowed.
 *
 * @returns {Promise<string | undefined>} undefined when there is one; else, in one line, what the person can do
 */
export async function ensureTestBrowser() {
  if (findChromium()) return undefined;
  const mayInstall =
    process.getuid?.() === 0 && existsSync('/etc/debian_version') && !process.env.CHANCERY_BROWSER;
  if (!mayInstall) return howTo;
  process.stderr.write('Installing Chromium for the window tests.\n');
  for (const parameters of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']]) {
    const ended = await runWithLimit('apt-get', ['-qq', ...parameters], {
      limit: installLimit,
      environment: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (ended.code !== 0)
      return `${howTo} (apt-get ${parameters.join(' ')} failed: ${lastLine(ended.output)})`;
  }
  return findChromium() ? undefined : howTo;
}

/** @param {string} text */
function lastLine(text) {
  return text.trim().split('\n').at(-1) ?? '';
}
