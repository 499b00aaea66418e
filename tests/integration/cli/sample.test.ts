import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { chancery, freshEnvironment, startChancery } from '#tests/fixtures/processes';
import { digestsOf, sampleForFile } from '#tests/fixtures/sample-folder';
import { newFolder } from '#tests/fixtures/small-dossier';

const sample = sampleForFile();

/** Waits until a dossier is being made in a folder. */
async function untilBegun(folder: string): Promise<void> {
  while (!existsSync(join(folder, 'journal-000000.chancery'))) await pause(1);
}

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

  it('fills the folder itself, where one stands in it, comes to it by a link, or has it mounted', async () => {
    const folder = newFolder();
    const link = join(newFolder(), 'link');
    symlinkSync(folder, link);
    mkdirSync(join(folder, 'lost+found'));
    const before = statSync(folder).ino;
    expect(await chancery(['sample', '.'], freshEnvironment(), link)).toMatchObject({ code: 0, error: '' });
    expect(statSync(folder).ino).toBe(before);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect((await chancery(['verify', link])).code).toBe(0);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('leaves nothing when %s ends it', async (signal) => {
    const parent = newFolder();
    const folder = join(parent, 'deep', 'down');
    const child = startChancery(['sample', folder]);
    await untilBegun(folder);
    child.process.kill(signal);
    const { code, out, error } = await child.ended;
    expect([code, out]).toEqual([signal === 'SIGINT' ? 130 : 143, '']);
    expect(error).toContain('It was interrupted');
    expect(readdirSync(parent)).toEqual([]);
  });

  it('is known as unfinished where it was killed, and begins anew there', async () => {
    const folder = newFolder();
    const child = startChancery(['sample', folder]);
    await untilBegun(folder);
    child.process.kill('SIGKILL');
    await child.ended;
    for (const given of [
      ['verify', folder],
      ['list', 'meetings', '--dossier', folder],
      ['recover', folder, '--out', join(newFolder(), 'copy')],
    ]) {
      const { code, error } = await chancery(given);
      expect(code).toBe(1);
      expect(error).toMatch(/begun in .* is not finished.*"chancery sample"/);
      expect(error).toContain(folder);
    }
    expect((await chancery(['sample', folder])).code).toBe(0);
    expect(digestsOf(folder)).toEqual(digestsOf(sample()));
  });

  it('removes nothing that is not its own from where it was killed', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'chancery.unfinished'), '');
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    const { code, error } = await chancery(['sample', folder]);
    expect(code).toBe(1);
    expect(error).toContain('is not empty');
    expect(readdirSync(folder)).toEqual(['chancery.unfinished', 'notes.txt']);
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
