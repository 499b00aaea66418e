import { changedLines, type ChangedLine } from '#shared/domain/pack/changes/changed-lines';
import { markBlock } from '#shared/domain/pack/changes/marked';
import { markBlocks } from '#shared/domain/pack/changes/mark-changes';
import type { PackBlock } from '#shared/domain/pack/pack-blocks';
import type { PackDocument, PackSection } from '#shared/domain/pack/pack-document';

/** A paper of the later document beside the earlier one. */
export interface ComparedPaper {
  readonly section: PackSection;
  readonly before: PackSection | undefined;
  /** Both versions in one; equal to the section's own where nothing changed. */
  readonly blocks: readonly PackBlock[];
  readonly lines: readonly ChangedLine[];
}

/** Two packs beside one another. */
export interface Comparison {
  /** The papers of the later one; cover and contents are not compared, nor the clearance at the foot. */
  readonly papers: readonly ComparedPaper[];
  /** Papers that only the earlier one has. */
  readonly removed: readonly PackSection[];
}

/** Compares two packs paper by paper. */
export function comparePacks(before: PackDocument, after: PackDocument): Comparison {
  const papersOf = (document: PackDocument): readonly PackSection[] =>
    document.sections.filter(({ kind }) => kind === 'paper');
  const earlier = new Map(papersOf(before).map((section) => [section.id, section]));
  const papers = papersOf(after).map((section) => compared(earlier.get(section.id), section));
  const still = new Set(papers.map(({ section }) => section.id));
  return { papers, removed: [...earlier.values()].filter(({ id }) => !still.has(id)) };
}

function compared(before: PackSection | undefined, section: PackSection): ComparedPaper {
  const blocks =
    before === undefined
      ? section.blocks.map((block) => markBlock(block, 'inserted'))
      : markBlocks(before.blocks, section.blocks);
  return { section, before, blocks, lines: changedLines(blocks) };
}

/** True for a paper that reads differently. */
export function isChanged({ before, lines }: ComparedPaper): boolean {
  return before === undefined || lines.length > 0;
}
