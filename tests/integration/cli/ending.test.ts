import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, openSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { chancery, freshEnvironment } from '#tests/fixtures/processes';
import { sampleForFile } from '#tests/fixtures/sample-folder';
import { newFolder } from '#tests/fixtures/small-dossier';
import { bundled } from '#tests/integration/store/processes';

const sample = sampleForFile();
const cli = join('out', 'main', 'cli.js');
let halfWritten = '';

beforeAll(async () => {
  halfWritten = await bundled('tests/integration/cli/half-written.ts');
});

describe('a command that is told to end', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('by %s removes the pack that it has half written', async (signal, code) => {
    const path = join(newFolder(), '.chancery-id.part');
    const child = spawn(process.execPath, [halfWritten, path]);
    await once(child.stdout, 'data');
    expect(existsSync(path)).toBe(true);
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([code, null]);
    expect(existsSync(path)).toBe(false);
  });
});

describe('output that cannot be written', () => {
  it('is told in a sentence where its disk is full', (context) => {
    if (!existsSync('/dev/full')) context.skip('there is no /dev/full here');
    const stdio = ['ignore', openSync('/dev/full', 'w'), 'pipe'] as const;
    const list = [cli, 'list', 'meetings', '--dossier', sample()];
    const { status, stderr } = spawnSync(process.execPath, list, {
      ...{ stdio: [...stdio], env: freshEnvironment(), encoding: 'utf8' },
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^The result could not be printed \(ENOSPC\)\. .*\n$/);
  });

  it('is no failure where its reader has stopped reading', async () => {
    const child = spawn(process.execPath, [cli, 'list', 'topics', '--json', '--dossier', sample()], {
      env: freshEnvironment(),
    });
    child.stdout.destroy();
    let error = '';
    child.stderr.on('data', (text: Buffer) => (error += text.toString()));
    const [code] = (await once(child, 'close')) as [number | null];
    expect([code, error]).toEqual([0, '']);
  });
});

describe('what the last end left behind', () => {
  it('is told on the error output by list and by pack, whose results stay as they are', async () => {
    const dossier = sample();
    const out = newFolder();
    const pack = ['--meeting', 'mtg-2024-07-24-eam-fs', '--variant', 'agenda', '--out', out];
    const list = ['list', 'meetings', '--dossier', dossier];
    const before = await chancery(list);
    const journal =
      readdirSync(dossier)
        .filter((name) => name.startsWith('journal-'))
        .sort()
        .at(-1) ?? '';
    appendFileSync(join(dossier, journal), 'CHF1 and no more');
    for (const given of [list, ['pack', '--dossier', dossier, ...pack]]) {
      const { code, out: printed, error } = await chancery(given);
      expect(code).toBe(0);
      expect(error).toMatch(
        /^Chancery did not end cleanly last time\. 16 bytes of a last change .* stand in /,
      );
      expect(error).toContain(journal);
      expect(printed).toBe(given === list ? before.out : `${join(out, readdirSync(out)[0] ?? '')}\n`);
    }
  });
});

describe('an option without a value', () => {
  it.each([
    [['list', 'meetings', '--dossier', '']],
    [['list', 'meetings', '--dossier', ' ']],
    [['verify', '']],
    [['sample', '']],
    [['recover', '', '--out', 'o']],
    [['recover', 'd', '--out', '']],
    [['pack', '--dossier', 'd', '--meeting', '', '--variant', 'full', '--out', 'o']],
    [['pack', '--dossier', 'd', '--meeting', 'm', '--variant', 'full', '--out', '']],
    [['pack', '--dossier', 'd', '--meeting', 'm', '--variant', 'full', '--out', 'o', '--principal', '']],
    [['list', 'meetings', '--dossier', 'd', '--passphrase-file', '']],
  ])('is wrong usage: %j', async (given) => {
    const folder = newFolder();
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    const { code, out, error } = await chancery(given, freshEnvironment(), folder);
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain('It is empty.');
    expect(readdirSync(folder)).toEqual(['notes.txt']);
  });
});
