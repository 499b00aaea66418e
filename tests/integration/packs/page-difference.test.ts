import sharp from 'sharp';
import { expect, it } from 'vitest';
import { difference } from '#tests/fixtures/packs/page-pictures';

/** A page of two inches with a line of text, a rule and a title, as SVG draws them. */
function page({ lineAt = 40, ruled = true, title = '#1F3A5F', size = 12 } = {}): Promise<Buffer> {
  const rule = ruled ? '<rect x="10" y="60" width="100" height="1" fill="#CBD2DB"/>' : '';
  return sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="120"><rect width="120" height="120" fill="#fff"/>
      <text x="10" y="20" font-size="${String(size)}" fill="${title}">Title</text>
      <text x="10" y="${String(lineAt)}" font-size="8">A line of text</text>${rule}</svg>`,
    ),
  )
    .png()
    .toBuffer();
}

it('sees a line that moved, a rule that is lost, and a type size or colour that changed; nothing where nothing did', async () => {
  const expected = await page();
  const pixels = async (changed: Parameters<typeof page>[0]): Promise<number> =>
    (await difference(await page(changed), expected)).pixels;
  expect(await pixels({})).toBe(0);
  for (const changed of [{ lineAt: 41 }, { ruled: false }, { title: '#1F5F3A' }, { size: 12.5 }]) {
    expect(await pixels(changed)).toBeGreaterThan(12);
  }
});
