import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { chancery, freshEnvironment } from '#tests/fixtures/processes';
import { digestsOf, sampleForFile } from '#tests/fixtures/sample-folder';
import { newFolder } from '#tests/fixtures/small-dossier';

const sample = sampleForFile();

describe('chancery sample', () => {
  it('makes a dossier that verifies, in a folder that does not exist yet, and in an empty one', async () => {
    const missing = join(newFolder(), 'deep', 'down');
    for (const folder of [missing, newFolder()]) {
      const made = await chancery(['sample', folder]);
      expect(made).toMatchObject({ code: 0, error: '' });
      expect(made.out).toContain(`The sample dossier is in ${folder}:`);
      expect(await chancery(['verify', folder])).toMatchObject({ code: 0, error: '' });
      expect(statSync(folder).mode & 0o077).toBe(0);
    }
    expect(readdirSync(join(missing, '..'))).toEqual(['down']);
  });

  it('gives the same bytes each time', async () => {
    const folder = join(newFolder(), 'again');
    await chancery(['sample', folder]);
    expect(digestsOf(folder)).toEqual(digestsOf(sample()));
  });

  it('says as JSON what it made', async () => {
    const folder = join(newFolder(), 'sample');
    const { out } = await chancery(['sample', folder, '--json']);
    expect(JSON.parse(out)).toMatchObject({ folder, sealed: false, records: expect.any(Number) as number });
  });

  it('touches no folder that is not empty', async () => {
    const folder = sample();
    const foreign = newFolder();
    writeFileSync(join(foreign, 'notes.txt'), 'mine');
    for (const full of [folder, foreign]) {
      const before = digestsOf(full);
      const { code, out, error } = await chancery(['sample', full]);
      expect([code, out]).toEqual([1, '']);
      expect(error).toContain(`${full} is not empty`);
      expect(digestsOf(full)).toEqual(before);
    }
  });

  it('says where it could not write', async () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    const { code, error } = await chancery(['sample', join(file, 'sample')]);
    expect(code).toBe(1);
    expect(error).toContain(join(file, 'sample'));
  });

  it('leaves nothing half made when it is killed', async () => {
    const parent = newFolder();
    for (const wait of [150, 200, 250, 300, 400]) {
      const folder = join(parent, `killed-${String(wait)}`);
      const script = join(import.meta.dirname, '..', '..', '..', 'out', 'main', 'cli.js');
      const child = spawn(process.execPath, [script, 'sample', folder], { env: freshEnvironment(parent) });
      await pause(wait);
      child.kill('SIGKILL');
      await new Promise((settle) => child.on('close', settle));
      if (existsSync(folder)) expect((await chancery(['verify', folder])).code).toBe(0);
      else expect((await chancery(['sample', folder])).code).toBe(0);
    }
  });

  it('is sealed by the passphrase in a file', async () => {
    const folder = join(newFolder(), 'sealed');
    const file = join(newFolder(), 'passphrase');
    writeFileSync(file, 'correct horse\n');
    expect(await chancery(['sample', folder, '--passphrase-file', file])).toMatchObject({ code: 0 });
    for (const name of readdirSync(folder)) {
      expect(readFileSync(join(folder, name), 'latin1')).not.toMatch(/Semiconductors|External Affairs/);
    }
    expect(await chancery(['verify', folder, '--passphrase-file', file])).toMatchObject({ code: 0 });
  });

  it('takes no empty, missing or unreadable passphrase', async () => {
    const folder = join(newFolder(), 'sealed');
    const file = join(newFolder(), 'passphrase');
    writeFileSync(file, '\n');
    const empty = await chancery(['sample', folder, '--passphrase-file', file]);
    const missing = await chancery(['sample', folder, '--passphrase-file', `${file}-none`]);
    mkdirSync(`${file}-folder`);
    const unreadable = await chancery(['sample', folder, '--passphrase-file', `${file}-folder`]);
    const unasked = await chancery(['sample', folder, '--seal']);
    expect([empty.code, missing.code, unreadable.code, unasked.code]).toEqual([1, 1, 1, 1]);
    expect(empty.error).toContain('The passphrase is empty');
    expect(missing.error).toContain(`${file}-none could not be read`);
    expect(existsSync(folder)).toBe(false);
  });
});
