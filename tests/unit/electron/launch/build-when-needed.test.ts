import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BuildError, buildIsNeeded, buildWhenNeeded } from '#electron/launch/build-when-needed.mjs';
import { put, temporaryFolder } from '#tests/tools/temporary-folder';

const builds = `
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
appendFileSync('builds', 'x');
await new Promise((done) => setTimeout(done, 200));
const out = process.argv[process.argv.indexOf('--outDir') + 1];
mkdirSync(out + '/main', { recursive: true });
writeFileSync(out + '/main/cli.js', readFileSync('shared/one.ts'));
`;

/** A project with one source file and a builder that copies it. */
function project(builder = builds): string {
  const root = temporaryFolder();
  put(join(root, 'electron.vite.config.ts'), '');
  put(join(root, 'package.json'), '{"type":"module"}');
  put(join(root, 'shared', 'one.ts'), 'first');
  put(join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js'), builder);
  return root;
}

const note = (): void => undefined;
const buildsIn = (root: string): number => readFileSync(join(root, 'builds'), 'utf8').length;
const builtIn = (root: string): string => readFileSync(join(root, 'out', 'main', 'cli.js'), 'utf8');

describe('building when needed', () => {
  test('builds once, and again only after a change', async () => {
    const root = project();
    expect(await buildWhenNeeded({ root, note })).toBe(true);
    expect(await buildWhenNeeded({ root, note })).toBe(false);
    put(join(root, 'shared', 'one.ts'), 'second one');
    expect(await buildWhenNeeded({ root, note })).toBe(true);
    expect(buildsIn(root)).toBe(2);
    expect(builtIn(root)).toBe('second one');
  });

  test('notices a file that was added and one that was removed', async () => {
    const root = project();
    await buildWhenNeeded({ root, note });
    const added = put(join(root, 'renderer', 'app', 'two.tsx'), '');
    expect(buildIsNeeded(root)).toBe(true);
    rmSync(added);
    expect(buildIsNeeded(root)).toBe(false);
    rmSync(join(root, 'shared', 'one.ts'));
    expect(buildIsNeeded(root)).toBe(true);
  });

  test('makes one build for all who ask at once', async () => {
    const root = project();
    const made = await Promise.all([1, 2, 3].map(() => buildWhenNeeded({ root, note })));
    expect(made.filter(Boolean)).toHaveLength(1);
    expect(buildsIn(root)).toBe(1);
  });

  test('keeps the last good build when a build fails, and says why', async () => {
    const root = project();
    await buildWhenNeeded({ root, note });
    put(join(root, 'shared', 'one.ts'), 'broken one');
    put(
      join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js'),
      'throw new Error("no such symbol")',
    );
    await expect(buildWhenNeeded({ root, note })).rejects.toThrow(/no such symbol/);
    expect(builtIn(root)).toBe('first');
    expect(readdirSync(root).filter((name) => name.startsWith('.out-'))).toEqual([]);
  });

  test('passes over the lock of a process that died, and what it left', async () => {
    const root = project();
    const lock = put(join(root, 'node_modules', '.cache', 'chancery-build.lock'), '2147483646');
    put(join(root, '.out-2147483646', 'main', 'cli.js'), 'half');
    expect(await buildWhenNeeded({ root, note })).toBe(true);
    expect(existsSync(lock)).toBe(false);
    expect(existsSync(join(root, '.out-2147483646'))).toBe(false);
  });

  test('takes an installed package, which has no sources, as it is', async () => {
    const root = temporaryFolder();
    put(join(root, 'out', 'main', 'cli.js'), 'packaged');
    expect(await buildWhenNeeded({ root, note })).toBe(false);
  });

  test('asks for npm ci where the tools are missing', async () => {
    const root = project();
    rmSync(join(root, 'node_modules'), { recursive: true });
    await expect(buildWhenNeeded({ root, note })).rejects.toThrow(BuildError);
    await expect(buildWhenNeeded({ root, note })).rejects.toThrow(/npm ci/);
  });
});
