import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderWord } from '#electron/documents/word/render-word';
import { checkPack } from '#shared/domain/pack/check-pack';
import { temporaryFolder } from '#tests/fixtures/made-dossier';
import { everyPack, madeOf, packNames, type NamedPack } from '#tests/fixtures/packs/inputs';
import { answers, pythonWith } from '#tests/fixtures/packs/installed';
import { officeValidator, officeValidatorHindrance } from '#tests/tools/office-validator.mjs';

const isoValidator = resolve(import.meta.dirname, '../../../../shared/ooxml/validate.py');
const python = pythonWith('lxml.etree');
const isoHindrance = !existsSync(isoValidator)
  ? 'the schemas are not here'
  : python === undefined || !answers('xmllint', '--version')
    ? 'Python with lxml, or xmllint, is not installed'
    : null;

const folder = temporaryFolder();
const made = new Map<string, NamedPack & { readonly file: string }>();

beforeAll(async () => {
  const packs = await everyPack();
  const files = packs.map(async (pack, index) => {
    const file = join(folder.path, `${String(index)}.docx`);
    writeFileSync(file, await renderWord(pack.document));
    made.set(pack.name, { ...pack, file });
  });
  await Promise.all(files);
}, 120_000);
afterAll(folder.remove);

describe.each(packNames)('%s', (name) => {
  it('passes the gate of its document', () => {
    expect(checkPack(madeOf(made, name).document)).toEqual([]);
  });

  it('fits the schemas of ISO/IEC 29500 in every part', (context) => {
    if (isoHindrance !== null) context.skip(isoHindrance);
    expect(byIso(madeOf(made, name).file)).toContain(', 0 errors');
  });

  it('is valid to the Open XML SDK of Microsoft', (context) => {
    if (officeValidatorHindrance !== null) context.skip(officeValidatorHindrance);
    expect(bySdk(madeOf(made, name).file)).toMatchObject({ ok: true, errors: [] });
  });
});

describe('a file with a paragraph where none may be', () => {
  const file = join(folder.path, 'broken.docx');
  beforeAll(() => {
    const parts = unzipSync(readFileSync(madeOf(made, packNames[0] ?? '').file));
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    parts['word/document.xml'] = strToU8(body.replace('<w:pPr>', '<w:p/><w:pPr>'));
    writeFileSync(file, zipSync(parts));
  });

  it('is refused by the schemas of ISO/IEC 29500', (context) => {
    if (isoHindrance !== null) context.skip(isoHindrance);
    expect(byIso(file)).toMatch(/, [1-9]\d* errors/u);
  });

  it('is refused by the Open XML SDK of Microsoft', (context) => {
    if (officeValidatorHindrance !== null) context.skip(officeValidatorHindrance);
    expect(bySdk(file)).toMatchObject({ ok: false });
  });
});

function byIso(file: string): string {
  return spawnSync(python ?? '', [isoValidator, file], { encoding: 'utf8' }).stdout;
}

function bySdk(file: string): unknown {
  return JSON.parse(spawnSync(officeValidator, [file, 'Microsoft365'], { encoding: 'utf8' }).stdout);
}
