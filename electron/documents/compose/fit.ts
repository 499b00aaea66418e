import type { PackBlock, PackInline, PackList, PackOrigin, PackTable } from '#shared/domain/pack/pack-blocks';
import type { PageSetting } from '#shared/domain/pack/pack-document';
import { joined, paragraph, words } from '#electron/documents/compose/blocks';
import type { SectionDraft } from '#electron/documents/compose/draft';
import { estimatedPages } from '#electron/documents/layout/page-estimate';

/**
 * Room, as a share of a page, for the check that is printed last, and for an estimate that is a little too low on each
 * side.
 */
const [reserve, reserveBySide] = [0.02, 0.015];

/** Further room on a form, which ends with its clearance: that would stand alone on a side. */
const formReserve = 0.03;

/** Lines to write on that a row of a tight form keeps free, and what ruled paper has: 7.5 mm. */
const [tightRoom, ruledRoom] = [1.5, 1.25];

/** More room, where a tighter setting has it: an estimate may be too low by some lines, which would then cost a side. */
const ampleReserve = 0.1;

/** A step to a tighter setting of a paper. */
type Step = (draft: SectionDraft) => SectionDraft;

/** Steps to a tighter setting of the text that leave its lines as they are. */
const ofText: readonly Step[] = [withBlocks(sourcesRunIn), withBlocks(headingsRunIn)];

/** Steps to the tightest setting, one after the other; none leaves out a word, the last leave less room on a form. */
const steps: readonly Step[] = [
  ...ofText,
  withBlocks(fewerBlankRows),
  (draft) => ({ ...draft, close: true }),
  withBlocks((blocks) => lowerRows(blocks, tightRoom)),
  withBlocks((blocks) => lowerRows(blocks, ruledRoom)),
];

function withBlocks(set: (blocks: readonly PackBlock[]) => readonly PackBlock[]): Step {
  return (draft) => ({ ...draft, blocks: set(draft.blocks) });
}

/** A paper in every setting, from as it is to the tightest. */
function settingsOf(draft: SectionDraft): readonly SectionDraft[] {
  const settings = [draft];
  for (const step of steps) settings.push(step(settings.at(-1) ?? draft));
  return settings;
}

/** The whole sides of paper that a section takes, with a little room left. */
export function sidesOf(draft: SectionDraft, typeSize: number, page: PageSetting): number {
  return Math.ceil(withReserve(pagesOf(draft, typeSize, page)));
}

function withReserve(pages: number): number {
  return pages + reserve + reserveBySide * Math.ceil(pages);
}

function pagesOf(draft: SectionDraft, typeSize: number, page: PageSetting): number {
  const { foot = [], tab = null } = draft;
  return estimatedPages({ ...draft, tab, foot }, typeSize, page);
}

/** A paper as it is, or set just so tight that a few lines do not cost it another side. */
export function fitted(draft: SectionDraft, typeSize: number, page: PageSetting): SectionDraft {
  if (draft.kind !== 'paper' || pagesOf(draft, typeSize, page) + ampleReserve <= 1) return draft;
  const settings = settingsOf(draft);
  const pages = settings.map((of) => pagesOf(of, typeSize, page));
  const fewest = Math.min(...pages.map((count) => Math.ceil(withReserve(count))));
  const ample = pages.slice(0, ofText.length + 1).findIndex((count) => count + ampleReserve <= fewest);
  const ofForm = pages.findIndex((count) => withReserve(count) + formReserve <= fewest);
  const fits = pages.findIndex((count) => withReserve(count) <= fewest);
  const chosen = [ample, isForm(draft) ? ofForm : -1, fits].find((index) => index !== -1);
  return settings[chosen ?? 0] ?? draft;
}

function isForm({ blocks }: SectionDraft): boolean {
  return blocks.some((block) => block.type === 'table' && block.rows.some(({ room }) => room !== undefined));
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
