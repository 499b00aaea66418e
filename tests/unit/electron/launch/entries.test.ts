import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '#electron/launch/project.mjs';
import { put, temporaryFolder } from '#tests/tools/temporary-folder';

/** An installed package: the launchers as they are, and hosts that print what they were given. */
function installedPackage(): string {
  const root = temporaryFolder();
  cpSync(join(projectRoot, 'electron', 'launch'), join(root, 'electron', 'launch'), { recursive: true });
  put(join(root, 'package.json'), '{"type":"module"}');
  for (const host of ['cli', 'loopback']) {
    put(
      join(root, 'out', 'main', `${host}.js`),
      `process.stdout.write('${host} ' + process.argv.slice(2).join(' ')); process.exitCode = 7;`,
    );
  }
  return root;
}

/** Runs a launcher as a person who is not root, without standard input. */
function launch(
  root: string,
  name: string,
  parameters: string[],
  display?: string,
): ReturnType<typeof spawnSync> {
  const notRoot = 'data:text/javascript,process.getuid=()=>1000';
  const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, ...environment } = process.env;
  return spawnSync(
    process.execPath,
    ['--import', notRoot, join(root, 'electron', 'launch', name), ...parameters],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 20_000,
      env: {
        ...environment,
        HOME: root,
        XDG_CACHE_HOME: root,
        ...(display === undefined ? {} : { DISPLAY: display }),
      },
    },
  );
}

describe('the command line', () => {
  test('passes arguments and exit code straight through, and prints nothing of its own', () => {
    const ended = launch(installedPackage(), 'chancery.mjs', ['pack', '--meeting', 'm 1']);
    expect(ended).toMatchObject({ stdout: 'cli pack --meeting m 1', stderr: '', status: 7 });
  });

  test('ends with 1 and one line when it cannot be built', () => {
    const root = installedPackage();
    put(join(root, 'electron.vite.config.ts'), '');
    const ended = launch(root, 'chancery.mjs', ['list']);
    expect(ended).toMatchObject({ stdout: '', status: 1 });
    expect(ended.stderr).toMatch(/^Chancery cannot be built.*npm ci.*\n$/);
  });
});

describe.runIf(process.platform === 'linux')('npm start', () => {
  test('without a display, says so in one line and opens the browser host', () => {
    const ended = launch(installedPackage(), 'start.mjs', ['--dossier', '/d']);
    expect(ended).toMatchObject({ stdout: 'loopback --dossier /d', status: 7 });
    expect(ended.stderr).toMatch(/^No desktop window: there is no display\..*\n$/);
  });

  test('with a display and Electron, opens the app with what it was given', () => {
    const root = installedPackage();
    put(join(root, 'node_modules', 'electron', 'path.txt'), 'electron');
    put(
      join(root, 'node_modules', 'electron', 'dist', 'electron'),
      '#!/bin/sh\necho "desktop $@"\nexit 5\n',
      0o755,
    );
    const ended = launch(root, 'start.mjs', ['--dossier', '/d'], ':0');
    expect(ended).toMatchObject({ stdout: `desktop ${root} --dossier /d\n`, stderr: '', status: 5 });
    expect(launch(root, 'start.mjs', ['--browser'], ':0').stdout).toBe('loopback ');
  });

  test('with a display but no Electron, opens the browser host', () => {
    const ended = launch(installedPackage(), 'start.mjs', [], ':0');
    expect(ended).toMatchObject({ stdout: 'loopback ', status: 7 });
    expect(ended.stderr).toContain('the electron package is not installed');
  });

  test('--help opens nothing', () => {
    const ended = launch(installedPackage(), 'start.mjs', ['--help'], ':0');
    expect(ended.stdout).toMatch(/^Usage: npm start/);
    expect(ended.status).toBe(0);
  });
});
