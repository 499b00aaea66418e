import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderPack } from '#electron/documents/word/render-pack';
import { xmlLine } from '#electron/documents/word/xml-text';
import { packInlineText, type PackHeading, type PackTable } from '#shared/domain/pack/pack-blocks';
import { temporaryFolder } from '#tests/fixtures/made-dossier';
import { everyPack, madeOf, packNames, type NamedPack } from '#tests/fixtures/packs/inputs';
import { pythonWith } from '#tests/fixtures/packs/installed';
import { blocksOf, lettersOf, missingWords, packWords } from '#tests/fixtures/packs/pack-words';

const script = resolve(import.meta.dirname, '../../fixtures/packs/read-with-python-docx.py');
const python = pythonWith('docx');
const noPython = 'Python with python-docx is not installed';

/** What the script of python-docx prints of a file. */
interface ReadByPython {
  readonly words: readonly string[];
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  readonly tables: readonly { readonly columns: number; readonly rows: number; readonly header: boolean }[];
  readonly sections: readonly { readonly header: string; readonly footer: string }[];
  readonly title: string;
  readonly language: string;
}

interface Made extends NamedPack {
  readonly bytes: Uint8Array;
  readonly python: ReadByPython | null;
}

const folder = temporaryFolder();
const made = new Map<string, Made>();

beforeAll(async () => {
  const packs = await everyPack();
  const files = await Promise.all(
    packs.map(async ({ document, template }, index) => {
      const bytes = await renderPack(document, template);
      const path = join(folder.path, `${String(index)}.docx`);
      writeFileSync(path, bytes);
      return { bytes, path };
    }),
  );
  const read = python === undefined ? [] : readByPython(files.map(({ path }) => path));
  packs.forEach((pack, index) => {
    const { bytes } = files[index] ?? { bytes: new Uint8Array() };
    made.set(pack.name, { ...pack, bytes, python: read[index] ?? null });
  });
});
afterAll(folder.remove);

function readByPython(paths: readonly string[]): readonly ReadByPython[] {
  const printed = execFileSync(python ?? '', [script, ...paths], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ReadByPython);
}

function headingsOf({ document }: NamedPack): readonly PackHeading[] {
  return document.sections.flatMap(blocksOf).flatMap((block) => (block.type === 'heading' ? [block] : []));
}

function tablesOf({ document }: NamedPack): readonly PackTable[] {
  return document.sections.flatMap(blocksOf).flatMap((block) => (block.type === 'table' ? [block] : []));
}

describe.each(packNames)('%s, opened by python-docx', (name) => {
  it('has every word in its order, headings, tables, markings and properties', (context) => {
    const pack = madeOf(made, name);
    if (pack.python === null) context.skip(noPython);
    const { document, python: read } = pack;
    expect(missingWords(packWords(document), lettersOf(read?.words.join('') ?? ''))).toEqual([]);
    expect(read?.headings.map(({ level }) => level)).toEqual(headingsOf(pack).map(({ level }) => level));
    expect(read?.tables).toEqual(
      tablesOf(pack).map(({ columns, rows }) => ({
        columns: columns.length,
        rows: rows.length + 1,
        header: true,
      })),
    );
    document.sections.forEach(({ marking }, index) => {
      expect(lettersOf(read?.sections[index]?.header ?? '')).toContain(lettersOf(marking));
      expect(lettersOf(read?.sections[index]?.footer ?? '')).toContain(lettersOf(marking));
    });
    expect(read?.title).toBe(xmlLine(document.title));
    expect(read?.language).toBe(document.language);
  });
});

describe.each(packNames)('%s, opened by mammoth', (name) => {
  it('has every word in its order, headings and tables with their header rows, and nothing it does not know', async () => {
    const pack = madeOf(made, name);
    const from = { buffer: Buffer.from(pack.bytes) };
    const text = await mammoth.extractRawText(from);
    expect(missingWords(packWords(pack.document), lettersOf(text.value))).toEqual([]);
    const { value: html, messages } = await mammoth.convertToHtml(from);
    const found = [...html.matchAll(/<h([1-3])>(.*?)<\/h\1>/gsu)];
    expect(found.map(([, level]) => Number(level))).toEqual(headingsOf(pack).map(({ level }) => level));
    expect(html.match(/<table><thead>/gu) ?? []).toHaveLength(tablesOf(pack).length);
    const unknown = messages.filter(({ message }) => !message.startsWith('Unrecognised paragraph style'));
    expect(unknown).toEqual([]);
    expect(headingsOf(pack).every(({ inlines }) => packInlineText(inlines) !== '')).toBe(true);
  });
});
