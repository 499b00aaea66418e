import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chancery } from '#tests/fixtures/processes';
import { digestsOf, sampleForFile } from '#tests/fixtures/sample-folder';
import { newFolder } from '#tests/fixtures/small-dossier';

const sample = sampleForFile();
const version = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;

describe('the command line', () => {
  it.each([[['--version']], [['-V']]])('prints its version for %j', async (given) => {
    expect(await chancery(given)).toEqual({ code: 0, out: `${version}\n`, error: '' });
  });

  it('prints its help, also of each command', async () => {
    for (const given of [['--help'], ['-h'], ['sample', '--help'], ['list', '--help'], ['pack', '-h']]) {
      const { code, out, error } = await chancery(given);
      expect([code, error]).toEqual([0, '']);
      expect(out).toContain('Usage: chancery');
    }
  });

  it.each([
    [[]],
    [['nothing']],
    [['--nothing']],
    [['sample']],
    [['sample', 'a', 'b']],
    [['list', 'meetings']],
    [['list', '--dossier', 'd']],
    [['list', '--dossier', 'd', 'secrets']],
    [['verify', 'd', '--nothing']],
    [['pack', '--dossier', 'd', '--meeting', 'm', '--out', 'o']],
    [['pack', '--dossier', 'd', '--meeting', 'm', '--out', 'o', '--variant', 'secret']],
  ])('answers %j with wrong usage', async (given) => {
    const { code, out, error } = await chancery(given);
    expect([code, out]).toEqual([2, '']);
    expect(error).not.toBe('');
  });

  it('lists meetings, topics and people in aligned columns', async () => {
    const dossier = sample();
    const before = digestsOf(dossier);
    const meetings = await chancery(['list', '--dossier', dossier, 'meetings']);
    expect(meetings).toMatchObject({ code: 0, error: '' });
    const lines = meetings.out.split('\n');
    const column = lines[0]?.indexOf('TITLE') ?? -1;
    const row = lines.find((line) => line.startsWith('mtg-2024-07-24-eam-fs'));
    expect(row?.slice(column)).toMatch(/^Bilateral consultations/);
    const topics = await chancery(['list', 'topics', '--dossier', dossier]);
    expect(topics.out).toMatch(/^tsi-semiconductors +India - United Kingdom .* +Semiconductors$/m);
    const people = await chancery(['list', '--dossier', dossier, 'people', '--json']);
    expect(JSON.parse(people.out)).toHaveLength(37);
    expect(digestsOf(dossier)).toEqual(before);
  });

  it('verifies, and prints counts', async () => {
    const dossier = sample();
    const { code, out } = await chancery(['verify', dossier, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ records: { meeting: 9, person: 37 }, uncleanClose: false });
    expect((await chancery(['verify', dossier])).out).toMatch(/^Meetings +9$/m);
  });

  it.each([
    ['a folder that is not there', () => join(newFolder(), 'none'), 'There is no dossier in'],
    ['a folder of something else', foreignFolder, 'is not a Chancery dossier'],
  ])('says so of %s', async (_what, folderOf, wording) => {
    const folder = folderOf();
    const pack = ['pack', '--meeting', 'm', '--variant', 'full', '--out', join(newFolder(), 'out')];
    for (const given of [
      ['list', 'meetings', '--dossier', folder],
      ['verify', folder],
      [...pack, '--dossier', folder],
    ]) {
      const { code, out, error } = await chancery(given);
      expect([code, out]).toEqual([1, '']);
      expect(error).toContain(wording);
      expect(error).not.toContain('...');
      expect(error).toContain(folder);
    }
  });

  it('says so of a damaged dossier, changes nothing, and recovers what verifies', async () => {
    const dossier = sample();
    const journal = join(dossier, 'journal-000000.chancery');
    const bytes = readFileSync(journal);
    const at = Math.floor(bytes.length / 2);
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    writeFileSync(journal, bytes);
    const before = digestsOf(dossier);
    const told = await chancery(['verify', dossier]);
    expect(told.error).toMatch(/is damaged: journal-000000\.chancery: .* still verifies \(.*recover/);
    expect(told.error).not.toContain('...');
    const damaged = await chancery(['verify', dossier, '--json']);
    expect([damaged.code, damaged.out]).toEqual([1, '']);
    expect(JSON.parse(damaged.error)).toMatchObject({
      failure: { code: 'dossier-damaged', details: { file: 'journal-000000.chancery' } },
    });
    const copy = join(newFolder(), 'copy');
    const recovered = await chancery(['recover', dossier, '--out', copy]);
    expect(recovered).toMatchObject({ code: 0, error: '' });
    expect(recovered.out).toContain(copy);
    expect((await chancery(['verify', copy])).code).toBe(0);
    expect(digestsOf(dossier)).toEqual(before);
  });

  it('opens a sealed dossier by the passphrase in a file, and by no other', async () => {
    const dossier = join(newFolder(), 'sealed');
    const [right, wrong] = [join(newFolder(), 'right'), join(newFolder(), 'wrong')];
    writeFileSync(right, 'correct horse');
    writeFileSync(wrong, 'battery staple');
    await chancery(['sample', dossier, '--passphrase-file', right]);
    const before = digestsOf(dossier);
    const list = ['list', '--dossier', dossier, 'meetings'];
    expect(await chancery([...list, '--passphrase-file', right])).toMatchObject({ code: 0, error: '' });
    const without = await chancery(list);
    expect([without.code, without.out]).toEqual([1, '']);
    expect(without.error).toContain(`The dossier in ${dossier} is sealed`);
    const other = await chancery([...list, '--passphrase-file', wrong]);
    expect(other.code).toBe(1);
    expect(other.error).toContain(`That is not the passphrase of the dossier in ${dossier}`);
    expect(digestsOf(dossier)).toEqual(before);
  });
});

function foreignFolder(): string {
  const folder = newFolder();
  writeFileSync(join(folder, 'notes.txt'), 'mine');
  return folder;
}
