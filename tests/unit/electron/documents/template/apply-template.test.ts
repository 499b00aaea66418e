import { describe, expect, it } from 'vitest';
import { builtInTemplate } from '#electron/documents/template/built-in-template';
import { renderPack } from '#electron/documents/word/render-pack';
import { composed } from '#tests/fixtures/packs/composed';
import { ministryTemplate } from '#tests/fixtures/packs/templates';
import { elements, headersAndFooters, part, wordPackage, wordsIn } from '#tests/fixtures/packs/word-package';

describe('a pack in a house style', () => {
  it('is the same, byte by byte, when it is made again', async () => {
    const template = await ministryTemplate();
    const pack = composed('full');
    expect(Buffer.compare(await renderPack(pack, template), await renderPack(pack, template))).toBe(0);
  });

  it('says what it says without one, and more only on the cover', async () => {
    const pack = composed('full');
    const plain = wordsIn(part(wordPackage(await renderPack(pack)), 'word/document.xml'));
    const dressed = wordsIn(
      part(wordPackage(await renderPack(pack, await ministryTemplate())), 'word/document.xml'),
    );
    const above = `Ministry of Examples, ${pack.author}`;
    expect(dressed.startsWith(above)).toBe(true);
    expect(dressed.replace(above, '').replace('Corridor 4, New City', '')).toBe(plain);
  });

  it('bears marking, notice, tab and page on every page, and no placeholder anywhere', async () => {
    const pack = { ...composed('full'), notice: 'For training' };
    const word = wordPackage(await renderPack(pack, await ministryTemplate()));
    headersAndFooters(word).forEach(({ header, footer }, index) => {
      const section = pack.sections[index];
      expect(header).toContain(section?.marking);
      expect(header).toContain('For training');
      expect(footer).toContain(section?.marking);
      if (section?.tab !== null) expect(footer).toContain(`Tab ${String(section?.tab)}, page 1`);
    });
    expect([...word.values()].join('')).not.toMatch(/\{\{|\}\}|\uE000/u);
    expect(part(word, 'word/footer3.xml')).toContain('<w:instrText xml:space="preserve">PAGE</w:instrText>');
  });

  it('takes the type of the template, knows its headings by their names, and keeps them in the navigation', async () => {
    const word = wordPackage(await renderPack(composed('full'), await ministryTemplate()));
    const styles = part(word, 'word/styles.xml');
    expect(styles).not.toMatch(/berschrift1|w:ascii="Calibri"/u);
    const heading = elements(styles, 'w:style').filter((style) => style.includes('w:styleId="Heading1"'));
    expect(heading).toHaveLength(1);
    expect(heading[0]).toContain('w:ascii="Cambria"');
    expect(heading[0]).toContain('<w:outlineLvl w:val="0"/>');
  });

  it('has the language of the dossier, not that of the template', async () => {
    const hindi = { ...composed('full'), language: 'hi-IN' } as const;
    const word = wordPackage(await renderPack(hindi, await builtInTemplate()));
    expect(part(word, 'word/styles.xml').match(/<w:lang [^>]*>/gu)).toEqual([
      '<w:lang w:val="hi-IN" w:eastAsia="hi-IN" w:bidi="hi-IN"/>',
    ]);
  });

  it('sets a points card in larger type, but not the lines on every page', async () => {
    const sizeOf = async (typeSize: number, style: string): Promise<number> => {
      const pack = { ...composed('points'), typeSize };
      const styles = part(wordPackage(await renderPack(pack, await builtInTemplate())), 'word/styles.xml');
      const found = elements(styles, 'w:style').find((one) => one.includes(`w:styleId="${style}"`)) ?? '';
      return Number(/<w:sz w:val="(\d+)"/u.exec(found)?.[1]);
    };
    expect(await sizeOf(21, 'Heading2')).toBe(2 * (await sizeOf(10.5, 'Heading2')));
    expect(await sizeOf(21, 'PackMarking')).toBe(await sizeOf(10.5, 'PackMarking'));
  });

  it('puts each picture of the template in the file once, and leads to it from every page', async () => {
    const word = wordPackage(await renderPack(composed('full'), await ministryTemplate()));
    expect([...word.keys()].filter((name) => name.includes('media/template'))).toEqual([
      'word/media/template-emblem.png',
    ]);
    const ids = [...word.entries()]
      .filter(([name]) => /header|document\.xml$/u.test(name))
      .flatMap(([, xml]) => [...xml.matchAll(/<wp:docPr [^>]*id="(\d+)"/gu)].map(([, id]) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(5);
  });

  it('throws for what is no template: it was checked when it was chosen', async () => {
    await expect((async () => renderPack(composed('agenda'), new Uint8Array(3)))()).rejects.toThrow(
      'template',
    );
  });
});
