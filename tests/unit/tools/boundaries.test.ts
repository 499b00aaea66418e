import { spawnSync } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { put, temporaryFolder } from '#tests/tools/temporary-folder';
import { root } from '#tests/tools/tasks.mjs';

/** What each file imports, and the rule that must catch it. */
const breaches: Record<string, { imports: string; breach: string }> = {
  'shared/domain/with-contract.ts': { imports: '#shared/contract/calls', breach: 'domain-stands-alone' },
  'shared/domain/with-node.ts': { imports: 'node:fs', breach: 'shared-is-pure' },
  'shared/domain/with-react.ts': { imports: 'react', breach: 'shared-is-pure' },
  'shared/contract/with-wording.ts': {
    imports: '#shared/messages/words',
    breach: 'contract-without-wording',
  },
  'electron/store/with-documents.ts': {
    imports: '#electron/documents/word',
    breach: 'store-below-use-cases',
  },
  'electron/documents/with-store.ts': {
    imports: '#electron/store/dossier',
    breach: 'documents-below-use-cases',
  },
  'electron/documents/with-files.ts': { imports: 'node:fs', breach: 'documents-touch-nothing' },
  'electron/usecases/with-router.ts': {
    imports: '#electron/router/router',
    breach: 'use-cases-below-contract',
  },
  'electron/usecases/with-calls.ts': {
    imports: '#shared/contract/calls',
    breach: 'use-cases-take-types-of-the-contract',
  },
  'electron/router/with-store.ts': {
    imports: '#electron/store/dossier',
    breach: 'router-joins-contract-and-use-cases',
  },
  'electron/cli/with-store.ts': { imports: '#electron/store/dossier', breach: 'hosts-are-thin' },
  'electron/cli/with-loopback.ts': { imports: '#electron/loopback/server', breach: 'hosts-do-not-share' },
  'electron/preload/with-router.ts': { imports: '#electron/router/router', breach: 'preload-is-one-bridge' },
  'electron/router/with-electron.ts': { imports: 'electron', breach: 'only-the-desktop-host-knows-electron' },
  'electron/cli/with-electron-log.ts': {
    imports: 'electron-log/main',
    breach: 'only-the-desktop-host-knows-electron',
  },
  'electron/launch/with-router.mjs': {
    imports: '#electron/router/router',
    breach: 'launchers-need-no-build',
  },
  'electron/router/with-vite.ts': { imports: 'vite', breach: 'runtime-dependencies-are-declared' },
  'electron/router/with-tests.ts': { imports: '#tests/helper', breach: 'no-tests-in-product' },
  'electron/router/with-nothing.ts': { imports: '#shared/domain/gone', breach: 'no-unresolvable' },
  'electron/router/circle-back.ts': { imports: '#electron/router/circle', breach: 'no-circular' },
  'electron/router/with-docx.ts': { imports: 'docx', breach: 'docx-has-one-owner' },
  'electron/usecases/with-calendar.ts': {
    imports: 'ical-generator',
    breach: 'ical-generator-has-one-owner',
  },
  'electron/usecases/with-lowdb.ts': { imports: 'lowdb', breach: 'lowdb-has-one-owner' },
  'electron/router/with-hono.ts': { imports: 'hono', breach: 'hono-has-one-owner' },
  'electron/router/with-server.ts': {
    imports: '@hono/node-server',
    breach: 'hono-node-server-has-one-owner',
  },
  'electron/loopback/with-commander.ts': { imports: 'commander', breach: 'commander-has-one-owner' },
  'renderer/api/with-router.ts': {
    imports: '#electron/router/router',
    breach: 'renderer-reaches-the-core-through-api',
  },
  'renderer/api/with-node.ts': { imports: 'node:path', breach: 'renderer-without-node' },
  'renderer/features/topics/with-sibling.ts': {
    imports: '#renderer/features/packs/preview',
    breach: 'features-do-not-know-siblings',
  },
  'renderer/features/topics/with-shell.ts': { imports: '#renderer/app/shell', breach: 'app-on-top' },
  'renderer/data/with-feature.ts': {
    imports: '#renderer/features/packs/preview',
    breach: 'data-below-features',
  },
  'electron/host/with-host.ts': {
    imports: '#electron/loopback/server',
    breach: 'what-hosts-share-knows-no-host',
  },
  'renderer/ui/with-api.ts': { imports: '#renderer/api/calls', breach: 'ui-is-presentational' },
  'renderer/api/with-ui.ts': { imports: '#renderer/ui/button', breach: 'api-below-everything' },
};

/** What the layers allow, each with what it imports. */
const allowed: Record<string, string[]> = {
  'shared/domain/thing.ts': ['zod'],
  'shared/contract/calls.ts': ['#shared/domain/thing', 'zod'],
  'shared/messages/words.ts': ['#shared/domain/thing'],
  'electron/store/dossier.ts': ['#shared/domain/thing', 'lowdb', 'node:fs'],
  'electron/documents/word.ts': ['#shared/domain/thing', 'docx'],
  'electron/usecases/pack.ts': ['#electron/store/dossier', '#electron/documents/word'],
  'electron/router/router.ts': ['#electron/usecases/pack', '#shared/contract/calls'],
  'electron/host/folders.ts': ['node:path'],
  'electron/main/index.ts': [
    '#electron/router/router',
    '#electron/host/folders',
    'electron',
    'electron-log/main',
  ],
  'electron/preload/index.ts': ['#shared/contract/calls', 'electron'],
  'electron/loopback/server.ts': [
    '#electron/router/router',
    'hono',
    '@hono/node-server',
    'electron-log/node',
  ],
  'electron/cli/index.ts': ['#electron/router/router', '#electron/launch/project.mjs', 'commander'],
  'electron/launch/project.mjs': ['node:path'],
  'renderer/api/calls.ts': ['#shared/contract/calls'],
  'renderer/data/queries.ts': ['#renderer/api/calls', '#renderer/ui/button', '#shared/domain/thing'],
  'renderer/ui/button.ts': ['react'],
  'renderer/features/packs/preview.ts': ['#renderer/data/queries', '#renderer/ui/button'],
  'renderer/app/shell.ts': ['#renderer/features/packs/preview', '#shared/messages/words'],
  'tests/helper.ts': ['#electron/store/dossier'],
};

/** Runs the checker over a tree of these files; each line of its report that names a breach. */
function check(files: Record<string, string[]>): { status: number | null; output: string; caught: string[] } {
  const folder = temporaryFolder();
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.base.json', 'package.json']) {
    cpSync(join(root, file), join(folder, file));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [path, imports] of Object.entries(files)) {
    put(join(folder, path), imports.map((name) => `import '${name}';\n`).join(''));
  }
  const checker = join(root, 'tests', 'tools', 'boundaries.mjs');
  const { status, stdout } = spawnSync(process.execPath, [checker], { cwd: folder, encoding: 'utf8' });
  return { status, output: stdout, caught: stdout.split('\n').filter((line) => line.includes(' -> ')) };
}

test('what the layers allow passes', () => {
  const { status, output } = check(allowed);
  expect(output).toBe(`${Object.keys(allowed).length} modules\n`);
  expect(status).toBe(0);
});

test('every rule catches its breach', () => {
  const broken = Object.fromEntries(Object.entries(breaches).map(([path, { imports }]) => [path, [imports]]));
  const { status, caught } = check({
    ...allowed,
    ...broken,
    'electron/router/circle.ts': ['#electron/router/circle-back'],
  });
  for (const [path, { breach }] of Object.entries(breaches)) {
    expect(
      caught.some((line) => line.startsWith(`${breach}: ${path} -> `)),
      `${breach}: ${path}`,
    ).toBe(true);
  }
  expect(status).toBe(1);
});

test('no rule is without such a breach', () => {
  const load = createRequire(import.meta.url) as (path: string) => { forbidden: { name: string }[] };
  const names = load(join(root, '.dependency-cruiser.cjs')).forbidden.map(({ name }) => name);
  expect(new Set(Object.values(breaches).map(({ breach }) => breach))).toEqual(new Set(names));
});

test('a checker that reads nothing fails', () => {
  expect(check({})).toMatchObject({ status: 1, output: 'no source file was looked at\n' });
});
