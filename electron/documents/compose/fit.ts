import type { PackBlock, PackInline, PackList, PackOrigin, PackTable } from '#shared/domain/pack/pack-blocks';
import type { PageSetting } from '#shared/domain/pack/pack-document';
import { joined, paragraph, words } from '#electron/documents/compose/blocks';
import type { SectionDraft } from '#electron/documents/compose/draft';
import { estimatedPages } from '#electron/documents/layout/page-estimate';

/** Room, as a share of a page, for an estimate that is a little too low, and for the check that is printed last. */
const reserve = 0.03;

/** Lines to write on that a row of a tight form keeps free, and what ruled paper has: 7.5 mm. */
const [tightRoom, ruledRoom] = [1.5, 1.25];

/** More room, where a tighter setting has it: an estimate may be too low by some lines, which would then cost a side. */
const ampleReserve = 0.1;

type SetBlocks = (blocks: readonly PackBlock[]) => readonly PackBlock[];

/** Ways to set text, each tighter than the one before; none leaves out a word of it. */
const ofText: readonly SetBlocks[] = [
  (blocks) => blocks,
  sourcesRunIn,
  (blocks) => headingsRunIn(sourcesRunIn(blocks)),
];

/** Further ways, which also leave less room to write on a form. */
const settings: readonly SetBlocks[] = [
  ...ofText,
  (blocks) => fewerBlankRows(headingsRunIn(sourcesRunIn(blocks))),
  (blocks) => lowerRows(fewerBlankRows(headingsRunIn(sourcesRunIn(blocks))), tightRoom),
  (blocks) => lowerRows(fewerBlankRows(headingsRunIn(sourcesRunIn(blocks))), ruledRoom),
];

/** The whole sides of paper that a section takes, with a little room left. */
export function sidesOf(draft: SectionDraft, typeSize: number, page: PageSetting): number {
  return Math.ceil(pagesOf(draft, typeSize, page) + reserve);
}

function pagesOf(draft: SectionDraft, typeSize: number, page: PageSetting): number {
  const { blocks, foot = [], tab = null } = draft;
  return estimatedPages({ tab, blocks, foot }, typeSize, page);
}

/** A paper as it is, or set just so tight that a few lines do not cost it another side. */
export function fitted(draft: SectionDraft, typeSize: number, page: PageSetting): SectionDraft {
  if (draft.kind !== 'paper' || pagesOf(draft, typeSize, page) + ampleReserve <= 1) return draft;
  const ways = settings.map((set) => ({ ...draft, blocks: set(draft.blocks) }));
  const pages = ways.map((way) => pagesOf(way, typeSize, page));
  const fewest = Math.min(...pages.map((count) => Math.ceil(count + reserve)));
  const ample = pages.slice(0, ofText.length).findIndex((count) => count + ampleReserve <= fewest);
  const fits = pages.findIndex((count) => count + reserve <= fewest);
  return ways[ample === -1 ? fits : ample] ?? draft;
}

/** The list of sources as one paragraph, each source behind its number. */
function sourcesRunIn(blocks: readonly PackBlock[]): readonly PackBlock[] {
  return blocks.map((block) => (block.type === 'list' && block.look === 'sources' ? runIn(block) : block));
}

function runIn({ items }: PackList): PackBlock {
  const numbered = items.map(({ inlines }, index) => [
    words(`${String(index + 1)}\u00a0`, 'bold'),
    ...inlines,
  ]);
  return paragraph(joined(numbered, '; '), 'small');
}

/** Headings of the lowest rank as the first words, in bold, of the one paragraph below them. */
function headingsRunIn(blocks: readonly PackBlock[]): readonly PackBlock[] {
  return blocks.flatMap((block, index): readonly PackBlock[] => {
    if (runsIn(blocks, index)) return [];
    const above = blocks[index - 1];
    if (!runsIn(blocks, index - 1) || above?.type !== 'heading' || block.type !== 'paragraph') return [block];
    const { origin, ...rest } = block;
    const title = above.inlines.map((inline) =>
      inline.type === 'text' ? { ...inline, marks: [...(inline.marks ?? []), 'bold' as const] } : inline,
    );
    return [{ ...rest, inlines: [...title, words(': ', 'bold'), ...traced(block.inlines, origin)] }];
  });
}

/** Whether a block is a heading that can run into the paragraph below: that alone says its field. */
function runsIn(blocks: readonly PackBlock[], index: number): boolean {
  const [block, below, next] = [blocks[index], blocks[index + 1], blocks[index + 2]];
  if (block?.type !== 'heading' || block.level !== 3) return false;
  if (below?.type !== 'paragraph' || below.role !== 'body') return false;
  const further = next !== undefined && 'origin' in next ? next.origin : undefined;
  return below.origin === undefined || further?.field !== below.origin.field;
}

/** Words that say of themselves what they say, where their paragraph no longer does for all of its words. */
function traced(inlines: readonly PackInline[], origin: PackOrigin | undefined): readonly PackInline[] {
  if (origin === undefined) return inlines;
  return inlines.map((inline) => (inline.type === 'text' ? { ...inline, origin } : inline));
}

/** Rows that a form keeps blank at least. */
const fewestBlankRows = 2;

function fewerBlankRows(blocks: readonly PackBlock[]): readonly PackBlock[] {
  return blocks.map((block) => (block.type === 'table' ? shortened(block) : block));
}

function shortened(table: PackTable): PackTable {
  const blank = ({ room, cells }: PackTable['rows'][number]): boolean =>
    room !== undefined && cells.every((cell) => cell.length === 0);
  return table.rows.every(blank) ? { ...table, rows: table.rows.slice(0, fewestBlankRows) } : table;
}

function lowerRows(blocks: readonly PackBlock[], most: number): readonly PackBlock[] {
  return blocks.map((block) => {
    if (block.type !== 'table' || block.rows.every(({ room = 0 }) => room <= most)) return block;
    const rows = block.rows.map((row) =>
      row.room === undefined ? row : { ...row, room: Math.min(row.room, most) },
    );
    return { ...block, rows };
  });
}
