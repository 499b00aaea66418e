import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { chancery } from '#tests/fixtures/processes';
import { digestsOf, sampleForFile } from '#tests/fixtures/sample-folder';
import { newFolder } from '#tests/fixtures/small-dossier';

const sample = sampleForFile();

it('chancery calendar writes a meeting as a calendar file, the same bytes each time', async () => {
  const dossier = sample();
  const before = digestsOf(dossier);
  const out = join(newFolder(), 'deep', 'down');
  const given = ['calendar', '--dossier', dossier, '--meeting', 'mtg-2024-07-24-eam-fs', '--out', out];
  const { code, out: printed, error } = await chancery(given);
  expect([code, error]).toEqual([0, '']);
  const text = readFileSync(printed.trimEnd(), 'utf8');
  expect(text).toContain('DTSTART:20240724T130000Z\r\n');
  const refused = await chancery(given);
  expect([refused.code, refused.error.includes('exists already')]).toEqual([1, true]);
  expect((await chancery([...given, '--replace'])).code).toBe(0);
  expect(readFileSync(printed.trimEnd(), 'utf8')).toBe(text);
  expect(readdirSync(out)).toHaveLength(1);
  expect(digestsOf(dossier)).toEqual(before);
});
