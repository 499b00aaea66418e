import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { estimatedPages } from '#electron/documents/layout/page-estimate';
import { temporaryFolder } from '#tests/fixtures/made-dossier';
import {
  composedGoldenPacks,
  goldenPages,
  lastPageOf,
  sectionLengths,
} from '#tests/fixtures/packs/golden-packs';
import { pageTexts } from '#tests/fixtures/packs/page-texts';
import { madeOf } from '#tests/fixtures/packs/inputs';
import { filledPart, openInOffice, pagesHindrance, type OpenedPack } from '#tests/fixtures/packs/office';
import {
  difference,
  goldenFolder,
  pagePicture,
  picturesHindrance,
} from '#tests/fixtures/packs/page-pictures';

const folder = temporaryFolder();
const shownIn = join('test-results', 'golden');
const hindrance = picturesHindrance();
let opened: ReadonlyMap<string, OpenedPack> = new Map();
let lengthsOf: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map();

beforeAll(async () => {
  rmSync(shownIn, { recursive: true, force: true });
  if (pagesHindrance !== null) return;
  opened = await openInOffice(await composedGoldenPacks(), folder.path, ['pdf']);
  lengthsOf = new Map(
    [...opened].map(([name, { document, pdf }]) => [name, sectionLengths(document, pageTexts(pdf))]),
  );
}, 300_000);
afterAll(folder.remove);

/** Pixels of a page that may differ: fewer than any letter or rule has. */
const fewest = 12;

function keep(name: string, pictures: Readonly<Record<string, Buffer>>): void {
  mkdirSync(shownIn, { recursive: true });
  for (const [what, picture] of Object.entries(pictures))
    writeFileSync(join(shownIn, `${name}-${what}.png`), picture);
}

describe.each(goldenPages)('$name of the sample', ({ name, pack, section, page }) => {
  it('looks as its picture does', async (context) => {
    if (hindrance !== null) context.skip(hindrance);
    const { pdf } = madeOf(opened, pack);
    const lengths = madeOf(lengthsOf, pack);
    const before = lastPageOf(lengths, section) - (lengths.get(section) ?? 0);
    const actual = await pagePicture(pdf, before + page);
    const expected = readFileSync(join(goldenFolder, `${name}.png`));
    const { pixels, picture } = await difference(actual, expected);
    if (pixels > fewest) keep(name, { actual, expected, difference: picture });
    const advice = `Look at ${join(shownIn, name)}-difference.png; 'npm run golden' draws the pictures anew.`;
    expect(pixels, advice).toBeLessThanOrEqual(fewest);
  });
});

describe.each(['record en-GB A4', 'record en-GB Letter'])('the last side of %s', (name) => {
  it('holds more than the clearance', (context) => {
    if (pagesHindrance !== null) context.skip(pagesHindrance);
    const { pdf } = madeOf(opened, name);
    const last = pageTexts(pdf)[lastPageOf(madeOf(lengthsOf, name), 'record') - 1];
    expect(last).toContain('Approved');
    expect(last).toContain('Actions');
  });
});

describe.each(['full en-GB A4', 'full hi-IN Letter'])('each paper of %s', (name) => {
  it('takes no more sides than it may', (context) => {
    if (pagesHindrance !== null) context.skip(pagesHindrance);
    const { document } = madeOf(opened, name);
    const lengths = madeOf(lengthsOf, name);
    const limited = document.sections.filter(({ sides }) => sides !== undefined);
    expect(limited.length).toBeGreaterThan(10);
    expect(limited.filter(({ id, sides = 0 }) => (lengths.get(id) ?? 0) > sides)).toEqual([]);
  });
});

describe('the open issues of negotiation en-GB A4', () => {
  it('take two sides, with no ladder on both', (context) => {
    if (pagesHindrance !== null) context.skip(pagesHindrance);
    const { pdf } = madeOf(opened, 'negotiation en-GB A4');
    const lengths = madeOf(lengthsOf, 'negotiation en-GB A4');
    const [id, last] = ['issues-india-uk-fta', lastPageOf(lengths, 'issues-india-uk-fta')];
    expect(lengths.get(id)).toBe(2);
    for (const side of pageTexts(pdf).slice(last - 2, last)) {
      const count = (rung: string): number => side.split(new RegExp(`^ *${rung}\\b`, 'mu')).length - 1;
      expect(count('Opening')).toBeGreaterThan(0);
      expect(count('Red line')).toBe(count('Opening'));
    }
  });
});

/** How far, in pages, the estimate of a brief may be from what it takes. */
const tolerance = 0.2;

describe.each(['full en-GB A4', 'full hi-IN Letter'])('the length of each brief of %s', (name) => {
  it('is estimated to a fifth of a page', (context) => {
    if (pagesHindrance !== null) context.skip(pagesHindrance);
    const { document, pdf } = madeOf(opened, name);
    const lengths = madeOf(lengthsOf, name);
    const briefs = document.sections.filter(({ id }) => id.startsWith('topic-'));
    const wrong = briefs.flatMap((brief) => {
      const whole = (lengths.get(brief.id) ?? 0) - 1;
      const real = whole + filledPart(pdf, lastPageOf(lengths, brief.id), document.paper);
      const estimate = estimatedPages(brief, document.typeSize, document);
      return Math.abs(estimate - real) <= tolerance ? [] : [{ id: brief.id, estimate, real }];
    });
    expect(briefs.length).toBeGreaterThan(10);
    expect(wrong).toEqual([]);
  });
});
