import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packInlineText } from '#shared/domain/pack/pack-blocks';
import { packVariants } from '#shared/domain/pack/pack-document';
import { temporaryFolder } from '#tests/fixtures/made-dossier';
import { everyPack, madeOf, packNames } from '#tests/fixtures/packs/inputs';
import {
  officeHindrance,
  openInOffice,
  outlineOf,
  pagesHindrance,
  understood,
  type OpenedPack,
} from '#tests/fixtures/packs/office';
import { pageTexts } from '#tests/fixtures/packs/page-texts';
import { blocksOf, lettersOf, missingWords, packWords } from '#tests/fixtures/packs/pack-words';
import { pageNumber, pagesBySection } from '#tests/fixtures/packs/pages-by-section';

const folder = temporaryFolder();
let opened: ReadonlyMap<string, OpenedPack> = new Map();

beforeAll(async () => {
  if (officeHindrance === null) opened = await openInOffice(await everyPack(), folder.path);
}, 300_000);
afterAll(folder.remove);

describe.each(packNames)('LibreOffice opens %s', (name) => {
  it('and finds every word, in its order', (context) => {
    if (officeHindrance !== null) context.skip(officeHindrance);
    const { document, opened: file } = madeOf(opened, name);
    expect(missingWords(packWords(document), lettersOf(understood(file).words))).toEqual([]);
  });

  it('and finds every table with its header row, and every heading at its level', (context) => {
    if (officeHindrance !== null) context.skip(officeHindrance);
    const { document, opened: file } = madeOf(opened, name);
    const { body } = understood(file);
    const blocks = document.sections.flatMap(blocksOf);
    const tables = blocks.filter(({ type }) => type === 'table').length;
    expect(body.match(/<table:table /gu) ?? []).toHaveLength(tables);
    expect(body.match(/<table:table-header-rows>/gu) ?? []).toHaveLength(tables);
    const levels = [...body.matchAll(/<text:h [^>]*text:outline-level="(\d)"/gu)].map(([, level]) => level);
    expect(levels).toEqual(
      blocks.flatMap((block) => (block.type === 'heading' ? [String(block.level)] : [])),
    );
  });

  it('and puts the marking at the top and the foot of each page, each section counting from 1', (context) => {
    if (pagesHindrance !== null) context.skip(pagesHindrance);
    const { document, pdf } = madeOf(opened, name);
    const pages = pageTexts(pdf);
    const bySection = pagesBySection(document, pages);
    expect(bySection).toHaveLength(document.sections.length);
    document.sections.forEach((section, index) => {
      const marking = lettersOf(section.marking);
      bySection[index]?.forEach((page, at) => {
        expect(page.slice(0, marking.length)).toBe(marking);
        expect(page.slice(-marking.length)).toBe(marking);
        if (section.kind !== 'cover') expect(pageNumber(page, marking)).toBe(at + 1);
      });
    });
  });

  it('and offers its headings as the outline of the PDF', (context) => {
    if (pagesHindrance !== null) context.skip(pagesHindrance);
    const { document, pdf } = madeOf(opened, name);
    const outline = outlineOf(pdf);
    const headings = document.sections
      .flatMap(blocksOf)
      .flatMap((block) => (block.type === 'heading' ? [block] : []));
    expect(outline.map(({ level }) => level)).toEqual(headings.map(({ level }) => level));
    headings.forEach(({ inlines }, index) => {
      expect(lettersOf(outline[index]?.title ?? '')).toContain(lettersOf(packInlineText(inlines)));
    });
  });
});

describe('what LibreOffice was given', () => {
  it('is every variant', () => {
    expect(packVariants.filter((variant) => !packNames.includes(`the sample, ${variant}`))).toEqual([]);
  });
});
