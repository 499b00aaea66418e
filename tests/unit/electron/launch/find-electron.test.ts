import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { findOrInstallElectron, installedElectron } from '#electron/launch/find-electron.mjs';
import { put, temporaryFolder } from '#tests/tools/temporary-folder';

/** An `electron` package as npm leaves it: no program yet, and an installer that does what `installer` says. */
function electronPackage(installer: string, version = '45.4.1'): { folder: string; memory: string } {
  const folder = temporaryFolder();
  put(join(folder, 'package.json'), JSON.stringify({ name: 'electron', version }));
  put(
    join(folder, 'install.js'),
    `require('node:fs').appendFileSync(__dirname + '/tries', 'x');\n${installer.replaceAll('HERE', '__dirname')}`,
  );
  return { folder, memory: join(folder, 'cache', 'memory.json') };
}

function triesIn(folder: string): number {
  const tries = join(folder, 'tries');
  return existsSync(tries) ? readFileSync(tries, 'utf8').length : 0;
}

const installs = `const fs = require('node:fs');
fs.mkdirSync(HERE + '/dist');
fs.writeFileSync(HERE + '/dist/electron', '', { mode: 0o755 });
fs.writeFileSync(HERE + '/path.txt', 'electron');`;

describe('the installed Electron program', () => {
  test('is what path.txt names', () => {
    const folder = temporaryFolder();
    put(join(folder, 'path.txt'), 'electron\n');
    const program = put(join(folder, 'dist', 'electron'), '', 0o755);
    expect(installedElectron(folder)).toBe(program);
  });

  test('is missing without path.txt, and where the file is gone or may not be run', () => {
    const folder = temporaryFolder();
    expect(installedElectron(folder)).toBeUndefined();
    put(join(folder, 'path.txt'), 'electron');
    expect(installedElectron(folder)).toBeUndefined();
    put(join(folder, 'dist', 'electron'), '', 0o644);
    expect(installedElectron(folder)).toBeUndefined();
  });
});

describe('installing Electron', () => {
  test('gives the program when the download succeeds', async () => {
    const { folder, memory } = electronPackage(installs);
    expect(await findOrInstallElectron({ folder, memory })).toEqual({
      program: join(folder, 'dist', 'electron'),
    });
    expect(existsSync(memory)).toBe(false);
  });

  test('counts as missing when the download never answers, and leaves nothing running', async () => {
    const { folder, memory } = electronPackage(`
      require('node:child_process').spawn(process.execPath, ['-e', \`
        setInterval(() => require('node:fs').appendFileSync(\${JSON.stringify(HERE + '/alive')}, 'x'), 20)
      \`]);
      setInterval(() => undefined, 1000);`);
    const begun = performance.now();
    const found = await findOrInstallElectron({ folder, memory, limit: 1500 });
    expect(performance.now() - begun).toBeLessThan(5000);
    expect(found).toEqual({ missing: expect.stringContaining('did not answer in time') as string });
    const alive = (): string =>
      existsSync(join(folder, 'alive')) ? readFileSync(join(folder, 'alive'), 'utf8') : '';
    await pause(200);
    const before = alive();
    await pause(200);
    expect(before).not.toBe('');
    expect(alive()).toBe(before);
  });

  test('is not tried again after it failed, and says how to try again', async () => {
    const { folder, memory } = electronPackage('process.exit(1)');
    expect(await findOrInstallElectron({ folder, memory })).toHaveProperty('missing');
    const again = await findOrInstallElectron({ folder, memory });
    expect(again).toEqual({ missing: expect.stringContaining(memory) as string });
    expect(triesIn(folder)).toBe(1);
  });

  test('is tried again for another version', async () => {
    const { folder, memory } = electronPackage('process.exit(1)');
    put(memory, JSON.stringify({ version: '44.0.0' }));
    await findOrInstallElectron({ folder, memory });
    expect(triesIn(folder)).toBe(1);
  });

  test('counts as missing when the installer ends well but leaves no program', async () => {
    const { folder, memory } = electronPackage('');
    expect(await findOrInstallElectron({ folder, memory })).toHaveProperty('missing');
  });

  test('survives a memory that is damaged or cannot be written', async () => {
    const { folder } = electronPackage('process.exit(1)');
    const damaged = put(join(folder, 'damaged.json'), '{"version":');
    expect(await findOrInstallElectron({ folder, memory: damaged })).toHaveProperty('missing');
    const impossible = join(damaged, 'below-a-file.json');
    expect(await findOrInstallElectron({ folder, memory: impossible })).toHaveProperty('missing');
    expect(triesIn(folder)).toBe(2);
  });

  test('says so when the package itself is not there', async () => {
    expect(await findOrInstallElectron({ folder: join(temporaryFolder(), 'electron') })).toEqual({
      missing: 'the electron package is not installed',
    });
  });
});
