import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packVariants } from '#shared/domain/pack/pack-document';
import { chancery, type Ended } from '#tests/fixtures/processes';
import { digestsOf, sampleForFile } from '#tests/fixtures/sample-folder';
import { newFolder } from '#tests/fixtures/small-dossier';

const sample = sampleForFile();
const meeting = 'mtg-2024-07-24-eam-fs';

function pack(dossier: string, out: string, ...more: readonly string[]): Promise<Ended> {
  return chancery(['pack', '--dossier', dossier, '--meeting', meeting, '--out', out, ...more]);
}

describe('chancery pack', () => {
  it.each(packVariants)('writes the %s papers and prints where they are', async (variant) => {
    const dossier = sample();
    const before = digestsOf(dossier);
    const out = join(newFolder(), 'deep', 'down');
    const { code, out: printed, error } = await pack(dossier, out, '--variant', variant);
    expect(code).toBe(0);
    expect(error).toMatch(/^(?:[^\n]+: \d+ [^\n]+\.\n(?: {2}\S+ {2}[^\n]+\n)+)*$/u);
    const path = printed.trimEnd();
    expect(dirname(path)).toBe(out);
    expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
    expect(readdirSync(out)).toHaveLength(1);
    expect(digestsOf(dossier)).toEqual(before);
  });

  it('gives the path as JSON', async () => {
    const out = newFolder();
    const { out: printed } = await pack(sample(), out, '--variant', 'agenda', '--json');
    const { path, fileName } = JSON.parse(printed) as { path: string; fileName: string };
    expect(path).toBe(join(out, fileName));
  });

  it('writes several variants at once; one that fails is named and the others are written', async () => {
    const out = newFolder();
    const several = await pack(sample(), out, '--variant', 'steering,shared-agenda', '--language', 'hi-IN');
    expect([several.code, several.out.trimEnd().split('\n').length]).toEqual([0, 2]);
    expect(readdirSync(out)).toHaveLength(2);
    const mixed = await pack(sample(), out, '--variant', 'agenda, points', '--principal', 'nobody');
    expect(mixed.code).toBe(1);
    expect(mixed.error).toMatch(/points: "nobody"/u);
    expect(mixed.out).toContain('Annotated agenda');
    expect(readdirSync(out)).toHaveLength(3);
  });

  it('refuses a variant that it does not know, and a principal that no variant is made for', async () => {
    const out = join(newFolder(), 'out');
    const unknown = await pack(sample(), out, '--variant', 'full,everything');
    expect([unknown.code, unknown.error]).toEqual([2, expect.stringContaining('"everything" is none of')]);
    const unused = await pack(sample(), out, '--variant', 'full', '--principal', 'person-s-jaishankar');
    expect([unused.code, unused.error]).toEqual([1, expect.stringContaining('not made for one person')]);
    expect(existsSync(out)).toBe(false);
  });

  it('replaces a file only when asked', async () => {
    const dossier = sample();
    const out = newFolder();
    const path = (await pack(dossier, out, '--variant', 'agenda')).out.trimEnd();
    writeFileSync(path, 'mine');
    const refused = await pack(dossier, out, '--variant', 'agenda');
    expect([refused.code, refused.out]).toEqual([1, '']);
    expect(refused.error).toContain(`${path} exists already`);
    expect(readFileSync(path, 'utf8')).toBe('mine');
    expect((await pack(dossier, out, '--variant', 'agenda', '--replace')).code).toBe(0);
    expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
    expect(readdirSync(out)).toHaveLength(1);
  });

  it('says which meeting or principal it does not know, and how to find one', async () => {
    const dossier = sample();
    const out = join(newFolder(), 'out');
    const unknown = await chancery([
      'pack',
      '--dossier',
      dossier,
      '--meeting',
      'mtg-none',
      '--variant',
      'full',
      '--out',
      out,
    ]);
    expect([unknown.code, unknown.out]).toEqual([1, '']);
    expect(unknown.error).toMatch(/"mtg-none".*list meetings/s);
    const nobody = await pack(dossier, out, '--variant', 'points', '--principal', 'nobody');
    expect(nobody.code).toBe(1);
    expect(nobody.error).toContain('"nobody"');
    expect(existsSync(out)).toBe(false);
  });

  it('says where it could not write, and leaves nothing there', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'file'), '');
    const { code, error } = await pack(sample(), join(folder, 'file', 'out'), '--variant', 'full');
    expect(code).toBe(1);
    expect(error).toContain(join(folder, 'file', 'out'));
    expect(readdirSync(folder)).toEqual(['file']);
  });
});
