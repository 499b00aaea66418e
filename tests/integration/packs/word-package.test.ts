import { beforeAll, describe, expect, it } from 'vitest';
import { composePack } from '#electron/documents/compose/compose-pack';
import { readPackage } from '#electron/documents/word/read-package';
import { renderWord } from '#electron/documents/word/render-word';
import { packInlineText } from '#shared/domain/pack/pack-blocks';
import { packVariants, type PackDocument, type PackVariant } from '#shared/domain/pack/pack-document';
import { sampleMeeting, sampleRecords, sampleToday } from '#tests/fixtures/packs/sample-records';
import { composed } from '#tests/fixtures/packs/composed';
import { changed, smallDossier } from '#tests/fixtures/packs/small-dossier';
import { text, viewFrom } from '#tests/fixtures/packs/view-from';
import {
  elements,
  headersAndFooters,
  part,
  wordPackage,
  wordsIn,
  type WordPackage,
} from '#tests/fixtures/packs/word-package';

interface Rendered {
  readonly document: PackDocument;
  readonly bytes: Uint8Array;
  readonly word: WordPackage;
}

const rendered = new Map<PackVariant, Rendered>();

beforeAll(async () => {
  const view = viewFrom(await sampleRecords());
  for (const variant of packVariants) {
    const pack = composePack(view, { meeting: sampleMeeting, variant, today: sampleToday });
    if (!pack.ok) throw new Error(pack.failure.code);
    const bytes = await renderWord(pack.value);
    rendered.set(variant, { document: pack.value, bytes, word: wordPackage(bytes) });
  }
});

function of(variant: PackVariant): Rendered {
  const found = rendered.get(variant);
  if (found === undefined) throw new Error(variant);
  return found;
}

describe.each(packVariants)('the Word file of %s', (variant) => {
  it('is the same, byte by byte, when it is rendered again', async () => {
    const { document, bytes } = of(variant);
    expect(Buffer.compare(await renderWord(structuredClone(document)), bytes)).toBe(0);
  });

  it('bears its marking in header and footer of every section, and counts pages from 1 in each', () => {
    const { document, word } = of(variant);
    const found = headersAndFooters(word);
    expect(found).toHaveLength(document.sections.length);
    document.sections.forEach((section, index) => {
      expect(found[index]?.header).toContain(section.marking);
      expect(found[index]?.footer).toContain(section.marking);
      if (section.tab !== null) {
        expect(found[index]?.header).toContain(`Tab ${String(section.tab)}: ${section.title}`);
        expect(found[index]?.footer).toContain(`Tab ${String(section.tab)}, page `);
      }
      if (document.notice !== null) expect(found[index]?.header).toContain(document.notice);
    });
    for (const sectionProperties of elements(part(word, 'word/document.xml'), 'w:sectPr')) {
      expect(sectionProperties).toMatch(/<w:pgNumType [^>]*w:start="1"/u);
      expect(sectionProperties).toMatch(/<w:pgSz w:w="11906" w:h="16838"/u);
    }
  });

  it('has the headings of the document as heading styles with outline levels', () => {
    const { document, word } = of(variant);
    const paragraphs = elements(part(word, 'word/document.xml'), 'w:p');
    const made = paragraphs.flatMap((paragraph) => {
      const level = /<w:pStyle w:val="Heading(\d)"/u.exec(paragraph)?.[1];
      return level === undefined ? [] : [Number(level)];
    });
    const wanted = document.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'heading' ? [block.level] : [])),
    );
    expect(made).toEqual(wanted);
    const styles = elements(part(word, 'word/styles.xml'), 'w:style');
    for (const level of [1, 2, 3]) {
      const style = styles.find((candidate) => candidate.includes(`w:styleId="Heading${String(level)}"`));
      expect(style).toContain(`<w:outlineLvl w:val="${String(level - 1)}"/>`);
      expect(style).toContain('<w:keepNext/>');
    }
  });

  it('repeats the header row of every table, keeps rows whole, and says what each table shows', () => {
    const { document, word } = of(variant);
    const tables = elements(part(word, 'word/document.xml'), 'w:tbl');
    const wanted = document.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'table' ? [block] : [])),
    );
    expect(tables).toHaveLength(wanted.length);
    tables.forEach((table, index) => {
      const [head = '', ...rows] = elements(table, 'w:tr');
      expect(head).toContain('<w:tblHeader/>');
      expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
      expect(rows.some((row) => row.includes('<w:tblHeader/>'))).toBe(false);
      expect(table).toMatch(/<w:tblCaption w:val="[^"]+"\/><\/w:tblPr>/u);
      const right = wanted[index]?.columns.map(({ align }) => align === 'end') ?? [];
      const cells = elements(rows[0] ?? '', 'w:tc').map((cell) => /<w:jc w:val="(right|end)"\/>/u.test(cell));
      expect(cells).toEqual(right);
    });
  });

  it('names its language and carries its properties, with dates from the document', () => {
    const { document, word } = of(variant);
    expect(part(word, 'word/styles.xml')).toContain(
      '<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="hi-IN"/>',
    );
    const core = part(word, 'docProps/core.xml');
    expect(core).toContain(`<dc:title>${document.title}</dc:title>`);
    expect(core).toContain('<dc:language>en-GB</dc:language>');
    expect(core).toContain(`W3CDTF">${document.date}T00:00:00Z</dcterms:created>`);
    expect(core).toContain(`W3CDTF">${document.date}T00:00:00Z</dcterms:modified>`);
  });

  it('names fonts with stand-ins, and one for Devanagari', () => {
    const { word } = of(variant);
    expect(part(word, 'word/fontTable.xml')).toMatch(/w:name="Calibri"><w:altName w:val="Carlito"/u);
    expect(part(word, 'word/styles.xml')).toMatch(/<w:rFonts [^>]*w:cs="Nirmala UI"/u);
  });

  it('asks nothing of Word at opening, and has no comments, revisions or hidden text; no tags for others', () => {
    const { document, bytes, word } = of(variant);
    const all = [...word.values()].join('');
    expect(all).not.toMatch(/updateFields|w:dirty|<w:comment|<w:ins |<w:del |<w:vanish|w:rsid/u);
    expect([...word.keys()].filter((name) => name.includes('comment'))).toEqual([]);
    const tags = document.audience === 'shareable' ? [] : ['tags'];
    expect(readPackage(bytes).traces).toEqual(tags);
    const figures = document.sections.flatMap(({ blocks }) => blocks).filter(({ type }) => type === 'figure');
    expect([...word.keys()].filter((name) => name.includes('media'))).toHaveLength(2 * figures.length);
  });

  it('states how lines are spaced wherever it states by how much', () => {
    const spacings = [
      ...part(of(variant).word, 'word/styles.xml').matchAll(/<w:spacing [^>]*w:line="[^>]*>/gu),
    ];
    expect(spacings.length).toBeGreaterThan(10);
    expect(spacings.every(([tag]) => tag.includes('w:lineRule="auto"'))).toBe(true);
  });

  it('says every word of the document, in its order', () => {
    const { document, word } = of(variant);
    const text = wordsIn(part(word, 'word/document.xml'));
    let from = 0;
    for (const block of document.sections.flatMap(({ blocks }) => blocks)) {
      if (block.type !== 'heading') continue;
      const at = text.indexOf(packInlineText(block.inlines), from);
      expect(at).toBeGreaterThanOrEqual(from);
      from = at;
    }
  });
});

describe('a Hindi dossier', () => {
  it('names Hindi as the language of the document, and English where its words are English', async () => {
    const objective = text('\u0938\u0939\u092f\u094b\u0917');
    const records = changed(changed(smallDossier, 'dossier', { language: 'hi-IN' }), 'brief-trade', {
      objective,
    });
    const word = wordPackage(await renderWord(composed('full', { records })));
    expect(part(word, 'docProps/core.xml')).toContain('<dc:language>hi-IN</dc:language>');
    expect(part(word, 'word/styles.xml')).toContain(
      '<w:lang w:val="hi-IN" w:eastAsia="hi-IN" w:bidi="hi-IN"/>',
    );
    const runs = elements(part(word, 'word/document.xml'), 'w:r').filter((run) => wordsIn(run).trim() !== '');
    const english = runs.filter(
      (run) => /\p{Script=Latin}/u.test(wordsIn(run)) && !wordsIn(run).includes('['),
    );
    expect(english.filter((run) => !run.includes('<w:lang w:val="en-GB"'))).toEqual([]);
    const hindi = runs.filter((run) => /\p{Script=Devanagari}/u.test(wordsIn(run)));
    expect(hindi.length).toBeGreaterThan(0);
    expect(hindi.filter((run) => run.includes('w:lang') && !run.includes('w:bidi="hi-IN"'))).toEqual([]);
  });
});

describe('references between tabs', () => {
  it('lead to bookmarks that are there, each once', () => {
    const xml = part(of('full').word, 'word/document.xml');
    const names = [...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/gu)].map(([, name]) => name);
    const ids = [...xml.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/gu)].map(([, id]) => id);
    const anchors = [...xml.matchAll(/w:anchor="([^"]*)"/gu)].map(([, anchor]) => anchor);
    expect(anchors.length).toBeGreaterThan(20);
    expect(anchors.filter((anchor) => !names.includes(anchor))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
