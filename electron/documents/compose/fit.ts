import type { PackBlock } from '#shared/domain/pack/pack-blocks';
import type { PageSetting } from '#shared/domain/pack/pack-document';
import type { SectionDraft } from '#electron/documents/compose/draft';
import {
  fewerBlankRows,
  headingsRunIn,
  lowerRows,
  sourcesRunIn,
} from '#electron/documents/compose/tighter-blocks';
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

/** What is left of a text that is set close, at least. */
const closeShare = 0.75;

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
  if (draft.kind !== 'paper') return draft;
  const asIs = pagesOf(draft, typeSize, page);
  if (asIs + ampleReserve <= 1) return draft;
  const { settings, pages } = measuredSettings(draft, asIs, (of) => pagesOf(of, typeSize, page));
  const fewest = Math.min(...pages.map((count) => Math.ceil(withReserve(count))));
  const ample = pages.slice(0, ofText.length + 1).findIndex((count) => count + ampleReserve <= fewest);
  const ofForm = pages.findIndex((count) => withReserve(count) + formReserve <= fewest);
  const fits = pages.findIndex((count) => withReserve(count) <= fewest);
  const chosen = [ample, isForm(draft) ? ofForm : -1, fits].find((index) => index !== -1);
  return settings[chosen ?? 0] ?? draft;
}

/** A paper in its settings, from as it is (`asIs` pages) to the tightest that may save a side, and the pages of each. */
function measuredSettings(
  draft: SectionDraft,
  asIs: number,
  measure: (of: SectionDraft) => number,
): { readonly settings: readonly SectionDraft[]; readonly pages: readonly number[] } {
  const [settings, pages] = [[draft], [asIs]];
  for (const [index, step] of steps.entries()) {
    if (index === ofText.length && !isForm(draft) && !mayCloseSaveSide(Math.min(...pages))) break;
    const next = step(settings.at(-1) ?? draft);
    settings.push(next);
    pages.push(measure(next));
  }
  return { settings, pages };
}

/** Whether close lines could save a side at all: they never save more than a quarter of a text. */
function mayCloseSaveSide(pages: number): boolean {
  return withReserve(pages * closeShare) <= Math.ceil(withReserve(pages)) - 1;
}

function isForm({ blocks }: SectionDraft): boolean {
  return blocks.some((block) => block.type === 'table' && block.rows.some(({ room }) => room !== undefined));
}
