import { estimatedPages } from '#electron/documents/layout/page-estimate';
import type { PackBlock } from '#shared/domain/pack/pack-blocks';
import type { PackDocument, PackSection } from '#shared/domain/pack/pack-document';
import type { PageStart, SectionLength } from '#shared/domain/pack/section-length';

/** About how long each section of a pack is on paper, and where its pages begin. An estimate: Word decides. */
export function sectionLengths(document: PackDocument): readonly SectionLength[] {
  return document.sections.map((section) => lengthOf(section, document));
}

function lengthOf(section: PackSection, document: PackDocument): SectionLength {
  const { typeSize } = document;
  const pages = estimatedPages(section, typeSize, document);
  const all = stretches(section.blocks);
  const pageOf = (stretch: number): number => {
    const blocks = upTo(section.blocks, all[stretch]);
    return Math.ceil(estimatedPages({ tab: section.tab, blocks, foot: [] }, typeSize, document));
  };
  const starts: PageStart[] = [];
  for (let page = 2; page <= Math.ceil(pages); page += 1) {
    const first = firstWhere(all.length, (stretch) => pageOf(stretch) >= page);
    const start = all[withItsHeadings(section.blocks, all, first)];
    if (start !== undefined && start !== starts.at(-1)) starts.push(start);
  }
  return { section: section.id, pages: Math.round(pages * 10) / 10, sides: section.sides ?? null, starts };
}

/** What a page can begin with: a block, or an entry of a list or a row of a table. */
function stretches(blocks: readonly PackBlock[]): readonly PageStart[] {
  return blocks.flatMap((block, index): readonly PageStart[] => {
    const parts = block.type === 'list' ? block.items.length : block.type === 'table' ? block.rows.length : 0;
    if (parts === 0) return [{ block: index, part: null }];
    return Array.from({ length: parts }, (_, part) => ({ block: index, part }));
  });
}

/** The blocks of a section as far as a stretch, that one included. */
function upTo(blocks: readonly PackBlock[], end: PageStart | undefined): readonly PackBlock[] {
  const last = blocks[end?.block ?? 0];
  if (end === undefined || last === undefined) return blocks;
  return [...blocks.slice(0, end.block), end.part === null ? last : cutAfter(last, end.part)];
}

function cutAfter(block: PackBlock, part: number): PackBlock {
  if (block.type === 'list') return { ...block, items: block.items.slice(0, part + 1) };
  return block.type === 'table' ? { ...block, rows: block.rows.slice(0, part + 1) } : block;
}

/** The first number below `count` for which `holds`, as it does for all behind it; `count` where there is none. */
function firstWhere(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A heading goes to the next page with what stands below it. */
function withItsHeadings(blocks: readonly PackBlock[], all: readonly PageStart[], first: number): number {
  let start = first;
  while (start > 0 && blocks[all[start - 1]?.block ?? 0]?.type === 'heading') start -= 1;
  return start;
}
