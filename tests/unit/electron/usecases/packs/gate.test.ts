import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { soundDraft, writeDraft } from '#electron/usecases/packs/draft';
import { exportPack } from '#electron/usecases/packs/export-pack';
import { issuePack } from '#electron/usecases/packs/issue-pack';
import type { PackBlock, PackParagraph } from '#shared/domain/pack/pack-blocks';
import type { PackDocument, PackSection } from '#shared/domain/pack/pack-document';
import { failureMessage } from '#shared/messages/messages';
import { composed } from '#tests/fixtures/packs/composed';
import { issuingDesk } from '#tests/fixtures/packs/issuing-desk';
import { changed, smallDossier } from '#tests/fixtures/packs/small-dossier';
import { meetingId } from '#tests/fixtures/packs/small-ids';

const pack = composed('full');

/** The pack as it was composed, with one section put wrong. */
function damaged(id: string, change: (section: PackSection) => PackSection): PackDocument {
  return {
    ...pack,
    sections: pack.sections.map((section) => (section.id === id ? change(section) : section)),
  };
}

/** The first section of the pack that has a block of a kind. */
function sectionWith(type: PackBlock['type']): string {
  const found = pack.sections.find(({ blocks }) => blocks.some((block) => block.type === type));
  if (found === undefined) throw new Error(`no section has a ${type}`);
  return found.id;
}

function without(type: PackBlock['type'], change: (block: PackBlock) => PackBlock): PackDocument {
  return damaged(sectionWith(type), (section) => ({
    ...section,
    blocks: section.blocks.map((block) => (block.type === type ? change(block) : block)),
  }));
}

function withParagraph(inlines: PackParagraph['inlines']): PackDocument {
  return damaged('checklist', (section) => ({
    ...section,
    blocks: [...section.blocks, { type: 'paragraph', role: 'body', inlines }],
  }));
}

const [first] = pack.sections;

/** One fault for each rule, in a document that the composer made, and what a person is told. */
const faults: readonly (readonly [name: string, document: PackDocument, told: RegExp])[] = [
  ['a missing marking', damaged('checklist', (section) => ({ ...section, marking: ' ' })), /no marking/u],
  ['a missing marking of the whole', { ...pack, marking: '' }, /no marking/u],
  [
    'a dangling reference',
    withParagraph([{ type: 'reference', section: 'tab-99', text: 'Tab 99' }]),
    /leads to a paper that is not there/u,
  ],
  [
    'an id that stands twice',
    { ...pack, sections: [...pack.sections, first!] },
    /two of its papers have the same name inside/u,
  ],
  [
    'a placeholder',
    withParagraph([{ type: 'text', text: 'Dear {{name}}' }]),
    /placeholder was not filled in/u,
  ],
  [
    'a placeholder in the title',
    { ...pack, title: 'Pack: [insert title]' },
    /placeholder was not filled in/u,
  ],
  [
    'a heading out of order',
    without('heading', (block) => ({ ...block, level: 3 }) as PackBlock),
    /heading stands below a level that is missing/u,
  ],
  [
    'a table without alternative text',
    without('table', (block) => ({ ...block, caption: '' }) as PackBlock),
    /table has no alternative text/u,
  ],
  [
    'a picture without alternative text',
    damaged('checklist', (section) => ({ ...section, blocks: [...section.blocks, picture('')] })),
    /picture has no alternative text/u,
  ],
];

function picture(description: string): PackBlock {
  return {
    type: 'figure',
    chart: { title: 'Commitments', description, lying: true, unit: 'commitments', bars: [], stretches: [] },
  };
}

describe('the gate before a paper is written', () => {
  it.each(faults)('writes nothing that has %s, and says what is wrong', async (_name, document, told) => {
    const desk = await issuingDesk();
    const context = desk.context();
    const draft = soundDraft(context, document, undefined);
    const written = draft.ok
      ? await writeDraft(context, draft.value, { folder: desk.folder, replace: false })
      : draft;
    expect(written.ok ? 'written' : failureMessage(written.failure)).toMatch(told);
    expect(readdirSync(desk.folder)).toEqual([]);
  });

  it('writes the same document where it is sound', async () => {
    const desk = await issuingDesk();
    const context = desk.context();
    const draft = soundDraft(context, pack, undefined);
    expect(
      draft.ok && (await writeDraft(context, draft.value, { folder: desk.folder, replace: false })).ok,
    ).toBe(true);
    expect(readdirSync(desk.folder)).toHaveLength(1);
  });

  it('holds drafts and issues made from a dossier alike, and gives out no number', async () => {
    const text = [{ type: 'paragraph', inlines: [{ text: 'We welcome {{minister}}.' }] }];
    const desk = await issuingDesk(changed(smallDossier, 'point-1', { text }));
    const paper = { meeting: meetingId, variant: 'agenda', replace: false } as const;
    const drafted = await exportPack(desk.context(), paper);
    const issued = await issuePack(desk.context(), { ...paper, copies: 0 });
    for (const refused of [drafted, issued])
      expect(refused.ok ? 'written' : failureMessage(refused.failure)).toMatch(/'.+', a placeholder/u);
    expect(readdirSync(desk.folder)).toEqual([]);
    expect((await desk.onDisk()).view().all('packIssue')).toEqual([]);
  });
});
