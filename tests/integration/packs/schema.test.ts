import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderWord } from '#electron/documents/word/render-word';
import { checkPack } from '#shared/domain/pack/check-pack';
import { packVariants } from '#shared/domain/pack/pack-document';
import { temporaryFolder } from '#tests/fixtures/made-dossier';
import { badInput } from '#tests/fixtures/packs/bad-input';
import { composed } from '#tests/fixtures/packs/composed';
import { sampleMeeting, sampleRecords } from '#tests/fixtures/packs/sample-records';
import { changed, smallDossier } from '#tests/fixtures/packs/small-dossier';
import type { FixtureRecord } from '#tests/fixtures/packs/view-from';

const validator = resolve(import.meta.dirname, '../../../../shared/ooxml/validate.py');
const python = ['/usr/bin/python3', 'python3'].find(canRun);
const hindrance = !existsSync(validator)
  ? 'the schemas are not here'
  : python === undefined
    ? 'Python with lxml is not installed'
    : null;

/** True for a Python that has what the validator imports. */
function canRun(command: string): boolean {
  try {
    execFileSync(command, ['-c', 'import lxml.etree'], { stdio: 'ignore' });
    execFileSync('xmllint', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

let sample: readonly FixtureRecord[] = [];
const folder = temporaryFolder();
beforeAll(async () => {
  sample = await sampleRecords();
});
afterAll(folder.remove);

const inputs = [
  ['the sample', () => ({ records: sample, meeting: sampleMeeting })],
  ['bad input', () => ({ records: badInput })],
  ['a Hindi dossier', () => ({ records: changed(smallDossier, 'dossier', { language: 'hi-IN' }) })],
  [
    'a meeting without an agenda',
    () => ({ records: smallDossier.filter(({ kind }) => kind !== 'agendaItem') }),
  ],
] as const;

describe.each(inputs)('the Word files of %s', (name, from) => {
  const variants = name === 'a meeting without an agenda' ? (['full'] as const) : packVariants;

  it.each(variants)('%s: the document passes its gate', (variant) => {
    expect(checkPack(composed(variant, from()))).toEqual([]);
  });

  it.for(variants)('%s: every part fits its schema', async (variant, context) => {
    if (hindrance !== null) context.skip(hindrance);
    const file = join(folder.path, `${name} ${variant}.docx`);
    writeFileSync(file, await renderWord(composed(variant, from())));
    const report = execFileSync(python ?? '', [validator, file], { encoding: 'utf8' });
    expect(report).toContain(', 0 errors');
  });
});
