import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ministryTemplate } from '#tests/fixtures/packs/templates';
import { part, wordPackage } from '#tests/fixtures/packs/word-package';
import { chancery } from '#tests/fixtures/processes';
import { sampleForFile } from '#tests/fixtures/sample-folder';
import { newFolder } from '#tests/fixtures/small-dossier';

const sample = sampleForFile();
const meeting = 'mtg-2024-07-24-eam-fs';

it('dresses the packs of a dossier in a template, says which, and returns', async () => {
  const dossier = sample();
  const out = newFolder();
  const file = join(out, 'Our ministry.docx');
  writeFileSync(file, await ministryTemplate());
  const style = ['house-style', '--dossier', dossier];
  expect((await chancery(style)).out).toBe('built in\n');
  expect((await chancery([...style, '--use', file])).code).toBe(0);
  expect((await chancery(style)).out).toBe('Our ministry\n');
  const pack = ['pack', '--dossier', dossier, '--meeting', meeting, '--variant', 'agenda', '--out', out];
  const made = await chancery(pack);
  const header = part(wordPackage(readFileSync(made.out.trim())), 'word/header1.xml');
  expect(header).toContain('descr="Emblem of the ministry"');
  expect((await chancery([...style, '--built-in'])).code).toBe(0);
  const plain = await chancery([...pack, '--replace']);
  expect([...wordPackage(readFileSync(plain.out.trim())).keys()].join()).not.toContain('template-emblem');
  const once = await chancery([...pack, '--replace', '--template', file]);
  expect([...wordPackage(readFileSync(once.out.trim())).keys()].join()).toContain('template-emblem.png');
});

it('writes a template to start from, and refuses one that is missing, too large or no Word file', async () => {
  const dossier = sample();
  const out = newFolder();
  const style = ['house-style', '--dossier', dossier];
  const saved = await chancery([...style, '--save', out]);
  expect(saved.out).toBe(`${join(out, 'House style.docx')}\n`);
  expect((await chancery([...style, '--use', saved.out.trim()])).code).toBe(0);
  const missing = await chancery([...style, '--use', join(out, 'none.docx')]);
  expect([missing.code, missing.error]).toEqual([1, expect.stringContaining('none.docx')]);
  expect((await chancery([...style, '--use', '/dev/zero'])).error).toContain('it is not a file');
  const large = join(out, 'large.docx');
  writeFileSync(large, '');
  truncateSync(large, 50 * 2 ** 20);
  const refused = await chancery([...style, '--use', large]);
  expect([refused.code, refused.error]).toEqual([
    1,
    expect.stringContaining('50.0 MB, and 1.0 MB is the most'),
  ]);
  writeFileSync(large, 'Dear all');
  expect((await chancery([...style, '--use', large])).error).toContain('not a Word file');
});
