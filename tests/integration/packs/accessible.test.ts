import { beforeAll, describe, expect, it } from 'vitest';
import { renderPack } from '#electron/documents/word/render-pack';
import { xmlLine } from '#electron/documents/word/xml-text';
import { everyPack, madeOf, packNames, type NamedPack } from '#tests/fixtures/packs/inputs';
import { elements, part, wordPackage, wordsIn, type WordPackage } from '#tests/fixtures/packs/word-package';

const made = new Map<string, NamedPack & { readonly word: WordPackage; readonly body: string }>();

beforeAll(async () => {
  for (const pack of await everyPack()) {
    const word = wordPackage(await renderPack(pack.document, pack.template));
    made.set(pack.name, { ...pack, word, body: part(word, 'word/document.xml') });
  }
}, 120_000);

/** The body, and everything that stands at the head and the foot of pages. */
function textParts(word: WordPackage): readonly string[] {
  return [...word].flatMap(([name, xml]) =>
    /^word\/(document|header\d+|footer\d+)\.xml$/u.test(name) ? [xml] : [],
  );
}

describe.each(packNames)('%s, for those who hear it read', (name) => {
  it('has headings that nest without gaps, the first of each paper at the top', () => {
    const levels = elements(madeOf(made, name).body, 'w:p').flatMap((paragraph) => {
      const level = /<w:pStyle w:val="(?:Heading|berschrift)(\d)"/u.exec(paragraph)?.[1];
      return level === undefined ? [] : [Number(level)];
    });
    expect(levels[0] ?? 1).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  it('has tables that say what they show, with one header row whose cells all say something', () => {
    for (const table of elements(madeOf(made, name).body, 'w:tbl')) {
      expect(table).toMatch(/<w:tblCaption w:val="[^"]*\S[^"]*"\/>/u);
      const [head = '', ...rows] = elements(table, 'w:tr');
      expect(head).toContain('<w:tblHeader/>');
      expect(rows.filter((row) => row.includes('<w:tblHeader/>'))).toEqual([]);
      expect(elements(head, 'w:tc').filter((cell) => wordsIn(cell).trim() === '')).toEqual([]);
    }
  });

  it('has a description for every picture, and nothing that stands outside of the order of reading', () => {
    for (const xml of textParts(madeOf(made, name).word)) {
      const pictures = [...xml.matchAll(/<wp:docPr [^>]*>/gu)].map(([tag]) => tag);
      expect(pictures.filter((tag) => !/ descr="[^"]*\S[^"]*"/u.test(tag))).toEqual([]);
      expect(xml).not.toMatch(/<wp:anchor|<w:txbxContent|<w:framePr|<w:pict[ >]/u);
    }
  });

  it('has a title of its own and its language among its properties', () => {
    const { document, word } = madeOf(made, name);
    const core = part(word, 'docProps/core.xml');
    const title = /<dc:title>([^<]*)<\/dc:title>/u.exec(core)?.[1] ?? '';
    expect(wordsIn(`<w:t>${title}</w:t>`)).toBe(xmlLine(document.title));
    expect(core).toContain(`<dc:language>${document.language}</dc:language>`);
    const language = `<w:lang w:val="${document.language}" w:eastAsia="${document.language}" w:bidi="hi-IN"/>`;
    expect(part(word, 'word/styles.xml')).toContain(language);
  });

  it('names the language of each run that is not in that of the document', () => {
    const { document, word } = madeOf(made, name);
    if (document.language === 'en-GB') return;
    const runs = textParts(word).flatMap((xml) => elements(xml, 'w:r'));
    const ours = runs.filter(
      (run) => !/<w:(instrText|drawing)/u.test(run) && !wordsIn(run).startsWith('\u00a0['),
    );
    const english = ours.filter((run) => /\p{Script=Latin}/u.test(wordsIn(run)));
    expect(english.length).toBeGreaterThan(0);
    expect(english.filter((run) => !run.includes('<w:lang w:val="en-GB" w:bidi="hi-IN"/>'))).toEqual([]);
    expect(english.filter((run) => /\p{Script=Devanagari}/u.test(wordsIn(run)))).toEqual([]);
  });
});
