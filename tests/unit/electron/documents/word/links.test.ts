import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { renderWord } from '#electron/documents/word/render-word';
import { composed } from '#tests/fixtures/packs/composed';

/** The addresses that a Word file links to when a text carries `link`. */
async function linked(link: string): Promise<readonly string[]> {
  const document = composed('agenda');
  const [first, ...rest] = document.sections;
  if (first === undefined) throw new Error('the paper is empty');
  const paragraph = {
    type: 'paragraph',
    role: 'body',
    inlines: [{ type: 'text', text: 'see there', link }],
  } as const;
  const bytes = await renderWord({ ...document, sections: [{ ...first, blocks: [paragraph] }, ...rest] });
  const parts = unzipSync(bytes);
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('see there');
  const relations = strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array());
  return [...relations.matchAll(/Target="(https[^"]*)"/gu)].map(([, target]) => target ?? '');
}

it.each([
  ['https://a.example/page?x=1#part', 'https://a.example/page?x=1#part'],
  ['https://a.example/%zz', 'https://a.example/%25zz'],
  ['https://a.example/#a#b', 'https://a.example/#a%23b'],
])('writes %s as an address that Word reads', async (link, target) => {
  expect(await linked(link)).toEqual([target]);
});

it('leaves text alone where its link is no address', async () => {
  expect(await linked('https://[bad')).toEqual([]);
});
