import { describe, expect, test } from 'vitest';
import { findChromium } from '#electron/launch/find-chromium.mjs';

function find(
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
  ...programs: string[]
): string | undefined {
  return findChromium({ platform, environment, isProgram: (path) => programs.includes(path) });
}

describe('finding a browser', () => {
  test('searches the PATH on Linux, Chromium before the others', () => {
    const environment = { PATH: '/usr/local/bin:/usr/bin' };
    expect(find('linux', environment, '/usr/bin/google-chrome', '/usr/bin/chromium')).toBe(
      '/usr/bin/chromium',
    );
    expect(find('linux', environment, '/usr/bin/microsoft-edge')).toBe('/usr/bin/microsoft-edge');
    expect(find('linux', {}, '/usr/bin/chromium')).toBe('/usr/bin/chromium');
    expect(find('linux', environment)).toBeUndefined();
  });

  test('knows the applications of macOS, for all users and for one', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const edge = '/Users/anna/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    expect(find('darwin', { HOME: '/Users/anna' }, edge, chrome)).toBe(chrome);
    expect(find('darwin', { HOME: '/Users/anna' }, edge)).toBe(edge);
  });

  test('takes the program named in CHANCERY_BROWSER, and no other', () => {
    const environment = { PATH: '/usr/bin', CHANCERY_BROWSER: '/opt/chrome' };
    expect(find('linux', environment, '/usr/bin/chromium', '/opt/chrome')).toBe('/opt/chrome');
    expect(find('linux', environment, '/usr/bin/chromium')).toBeUndefined();
    expect(find('linux', { ...environment, CHANCERY_BROWSER: '' }, '/usr/bin/chromium')).toBe(
      '/usr/bin/chromium',
    );
  });
});
