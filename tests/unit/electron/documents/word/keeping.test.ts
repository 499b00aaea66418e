import { expect, it } from 'vitest';
import { column, facts, list, paragraph } from '#electron/documents/compose/blocks';
import { renderWord } from '#electron/documents/word/render-word';
import type { PackBlock, PackTable } from '#shared/domain/pack/pack-blocks';
import type { PackSection } from '#shared/domain/pack/pack-document';
import { composed } from '#tests/fixtures/packs/composed';
import { elements, part, wordPackage, wordsIn } from '#tests/fixtures/packs/word-package';

/** The paragraphs of a paper with these blocks, as Word has them. */
async function paragraphs(
  blocks: readonly PackBlock[],
  more: Partial<PackSection> = {},
): Promise<readonly string[]> {
  const document = composed('agenda');
  const [section] = document.sections;
  if (section === undefined) throw new Error('the paper is empty');
  const bytes = await renderWord({ ...document, sections: [{ ...section, blocks, foot: [], ...more }] });
  return elements(part(wordPackage(bytes), 'word/document.xml'), 'w:p');
}

function kept(all: readonly string[]): readonly string[] {
  return all.filter((xml) => xml.includes('<w:keepNext/>')).map(wordsIn);
}

const foot = [facts([['Drafted', 'Division']])];
const small = paragraph('Small line.', 'small');

function tableOf(...rows: readonly string[]): PackTable {
  return {
    type: 'table',
    caption: 'Rows',
    columns: [column('Head', 1)],
    rows: rows.map((text) => ({ cells: [[paragraph(text)]] })),
  };
}

it.each<readonly [string, PackBlock, readonly string[]]>([
  ['paragraph', paragraph('End.'), ['End.']],
  ['list', list('bullet', ['One.', 'Two.']), ['Two.']],
  [
    'facts',
    facts([
      ['A', 'one'],
      ['B', 'two'],
    ]),
    ['Aone', 'Btwo'],
  ],
  ['table', tableOf('one', 'two', 'three', 'four'), ['one', 'three', 'four', '']],
  ['note', { type: 'note', tone: 'remark', title: 'Note', blocks: [paragraph('End.')] }, ['End.']],
])('keeps the end of a %s with the clearance below it', async (_, block, expected) => {
  expect(kept(await paragraphs([block, small], { foot }))).toEqual([...expected, 'Small line.', '']);
});

it('keeps no more than a small last line where there is no clearance', async () => {
  expect(kept(await paragraphs([paragraph('Text.'), paragraph('End.'), small]))).toEqual(['End.']);
  expect(kept(await paragraphs([paragraph('Text.'), paragraph('End.')]))).toEqual([]);
});

it('sets the lines of a paper close where it is to be set so, and keeps what a paragraph has of its own', async () => {
  const blocks = [paragraph('Text.'), tableOf('one')];
  const spacings = (all: readonly string[]): readonly string[] =>
    all.map((xml) => /<w:spacing ([^>]*)\/>/u.exec(xml)?.[1] ?? '');
  expect(spacings(await paragraphs(blocks))).toEqual(['', '', '', 'w:line="140" w:lineRule="exact"']);
  expect(spacings(await paragraphs(blocks, { close: true }))).toEqual([
    'w:after="50" w:before="0" w:line="240" w:lineRule="auto"',
    'w:after="0" w:before="0" w:line="240" w:lineRule="auto"',
    'w:after="0" w:before="0" w:line="240" w:lineRule="auto"',
    'w:after="0" w:before="0" w:line="140" w:lineRule="exact"',
  ]);
});

it('leaves less air in the cells of a paper that is set close', async () => {
  const document = composed('agenda');
  const [section] = document.sections;
  if (section === undefined) throw new Error('the paper is empty');
  const airOf = async (more: Partial<PackSection>): Promise<string | undefined> => {
    const sections = [{ ...section, blocks: [tableOf('one')], foot: [], ...more }];
    const xml = part(wordPackage(await renderWord({ ...document, sections })), 'word/document.xml');
    return /<w:tblCellMar>.*?<w:top [^>]*w:w="(\d+)"/u.exec(xml)?.[1];
  };
  expect([await airOf({}), await airOf({ close: true })]).toEqual(['55', '33']);
});

it('keeps the rungs of each ladder together', async () => {
  const document = composed('negotiation');
  const ladders = document.sections.flatMap(({ blocks }) =>
    blocks.filter((block) => block.type === 'table' && block.columns[0]?.label === 'Our ladder'),
  );
  expect(ladders).not.toEqual([]);
  const keptIn = kept(await paragraphs(ladders));
  for (const rung of ['Opening', 'Target', 'Landing zone', 'Fall-back']) expect(keptIn).toContain(rung);
  expect(keptIn).not.toContain('Red line');
});

it('keeps facts together, in one column beside labels that are longer than usual', async () => {
  const short = await paragraphs([
    facts([
      ['Date', 'today'],
      ['Place', 'here'],
    ]),
  ]);
  expect(kept(short)).toEqual(['Datetoday']);
  expect(short.join('')).not.toContain('<w:ind ');
  const long = await paragraphs([
    facts([
      ['Date', 'today'],
      ['Lead of the United Kingdom', 'Ministry'],
    ]),
  ]);
  const columns = long.map((xml) => /<w:tab w:val="left" w:pos="(\d+)"/u.exec(xml)?.[1]);
  expect(Number(columns[0])).toBeGreaterThan(2100);
  expect(columns[1]).toBe(columns[0]);
  expect(long[0]).toContain(`<w:ind w:left="${columns[0] ?? ''}" w:hanging="${columns[0] ?? ''}"/>`);
  expect(long[0]).toContain('<w:tab w:val="clear" w:pos="2100"/>');
});

it('keeps a text with the list that it leads to, and small type away from the list above it', async () => {
  const [lead, , last] = await paragraphs([paragraph('Lead-in.'), list('bullet', ['One.', 'Two.']), small]);
  expect(lead).toContain('<w:keepNext/>');
  expect(last).toContain('w:after="100"');
});
