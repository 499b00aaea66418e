import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderPack } from '#electron/documents/word/render-pack';
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
/** What the validators say of a file; `null` where one is not here. */
interface Verdicts {
  readonly iso: string | null;
  readonly sdk: unknown;
}

const made = new Map<string, NamedPack & { readonly file: string; readonly verdicts: Verdicts }>();

beforeAll(async () => {
  const packs = await everyPack();
  const files = await Promise.all(
    packs.map(async (pack, index) => {
      const file = join(folder.path, `${String(index)}.docx`);
      writeFileSync(file, await renderPack(pack.document, pack.template));
      return file;
    }),
  );
  const verdicts = await verdictsOn(files);
  packs.forEach((pack, index) => {
    const [file = '', said = { iso: null, sdk: null }] = [files[index], verdicts[index]];
    made.set(pack.name, { ...pack, file, verdicts: said });
  });
}, 300_000);
afterAll(folder.remove);

describe.each(packNames)('%s', (name) => {
  it('passes the gate of its document', () => {
    expect(checkPack(madeOf(made, name).document)).toEqual([]);
  });

  it('fits the schemas of ISO/IEC 29500 in every part', (context) => {
    if (isoHindrance !== null) context.skip(isoHindrance);
    expect(madeOf(made, name).verdicts.iso).toContain(', 0 errors');
  });

  it('is valid to the Open XML SDK of Microsoft', (context) => {
    if (officeValidatorHindrance !== null) context.skip(officeValidatorHindrance);
    expect(madeOf(made, name).verdicts.sdk).toMatchObject({ ok: true, errors: [] });
  });
});

describe('a file with a paragraph where none may be', () => {
  let verdicts: Verdicts = { iso: null, sdk: null };
  beforeAll(async () => {
    const parts = unzipSync(readFileSync(madeOf(made, packNames[0] ?? '').file));
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    parts['word/document.xml'] = strToU8(body.replace('<w:pPr>', '<w:p/><w:pPr>'));
    const file = join(folder.path, 'broken.docx');
    writeFileSync(file, zipSync(parts));
    [verdicts = verdicts] = await verdictsOn([file]);
  });

  it('is refused by the schemas of ISO/IEC 29500', (context) => {
    if (isoHindrance !== null) context.skip(isoHindrance);
    expect(verdicts.iso).toMatch(/, [1-9]\d* errors/u);
  });

  it('is refused by the Open XML SDK of Microsoft', (context) => {
    if (officeValidatorHindrance !== null) context.skip(officeValidatorHindrance);
    expect(verdicts.sdk).toMatchObject({ ok: false });
  });
});

/** Asks both validators about files: the one of the schemas once for all of them, the other for two at a time. */
async function verdictsOn(files: readonly string[]): Promise<readonly Verdicts[]> {
  const isoSays = isoHindrance === null ? saidOf(python ?? '', [isoValidator, ...files]) : null;
  const sdkSays: unknown[] = [];
  const ask = async (turn: number): Promise<void> => {
    for (let index = turn; index < files.length; index += 2) {
      const said = await saidOf(officeValidator, [files[index] ?? '', 'Microsoft365']);
      sdkSays[index] = JSON.parse(said);
    }
  };
  if (officeValidatorHindrance === null) await Promise.all([ask(0), ask(1)]);
  const iso = await isoSays;
  return files.map((file, index) => ({
    iso: iso?.slice(iso.indexOf(`${file}: `)).split('\n', 1)[0] ?? null,
    sdk: sdkSays[index],
  }));
}

/** What a program printed, whatever its exit code says. */
function saidOf(program: string, given: readonly string[]): Promise<string> {
  return new Promise((settle) => {
    execFile(program, given, { maxBuffer: 2 ** 26 }, (_error, printed) => {
      settle(printed);
    });
  });
}
