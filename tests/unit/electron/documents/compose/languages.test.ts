import { describe, expect, it } from 'vitest';
import { renderWord } from '#electron/documents/word/render-word';
import { packVariants } from '#shared/domain/pack/pack-document';
import { englishPapers } from '#shared/messages/papers/english';
import { hindiPapers } from '#shared/messages/papers/hindi';
import { composed, sectionText } from '#tests/fixtures/packs/composed';
import { changed, smallDossier } from '#tests/fixtures/packs/small-dossier';
import { part, wordPackage } from '#tests/fixtures/packs/word-package';

const hindi = changed(smallDossier, 'dossier', { language: 'hi-IN' });

/** Every wording by its path, functions called with samples. */
function wordings(of: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(of).flatMap(([name, value]: [string, unknown]) => {
    const at = `${path}/${name}`;
    if (typeof value === 'string') return [[at, value] as const];
    return typeof value === 'object' && value !== null ? wordings(value, at) : [];
  });
}

describe('papers in Hindi', () => {
  it('have every wording of their own, none left in English', () => {
    const english = new Map(wordings(englishPapers));
    const left = wordings(hindiPapers).filter(
      ([path, words]) => english.get(path) === words || !/\p{Script=Devanagari}/u.test(words),
    );
    expect(left).toEqual([]);
  });

  it.each(packVariants)('%s: say their own words in Hindi, around the texts of the dossier', (variant) => {
    const document = composed(variant, { records: hindi });
    expect(document.language).toBe('hi-IN');
    expect(document.title).toMatch(/\p{Script=Devanagari}/u);
    expect(JSON.stringify(document.sections)).toMatch(/\p{Script=Devanagari}/u);
  });

  it('date and count in Hindi, and keep the words of the dossier as they are', () => {
    const cover = sectionText(composed('full', { records: hindi }), 'cover');
    expect(cover).toContain('बुधवार 24 जुलाई 2024');
    expect(cover).toContain('30 मिनट');
    expect(cover).toContain('Talks with the Foreign Secretary');
  });

  it('name the language of each run: Hindi throughout, English where Latin letters stand', async () => {
    const word = wordPackage(await renderWord(composed('full', { records: hindi })));
    expect(part(word, 'word/styles.xml')).toMatch(/<w:lang [^>]*w:bidi="hi-IN"/u);
    expect(part(word, 'word/document.xml')).toMatch(/<w:lang w:val="en-GB"[^>]*w:bidi="hi-IN"/u);
  });

  it('can be chosen for one pack, as can the size of paper', async () => {
    const chosen = composed('agenda', { language: 'hi-IN', paper: 'Letter' });
    expect([chosen.language, chosen.paper]).toEqual(['hi-IN', 'Letter']);
    const word = wordPackage(await renderWord(chosen));
    expect(part(word, 'word/document.xml')).toMatch(/<w:pgSz w:w="12240" w:h="15840"/u);
  });
});
