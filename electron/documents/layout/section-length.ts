import { estimatedPages, textArea } from '#electron/documents/layout/page-estimate';
import { endsThatStay, entryStays } from '#electron/documents/layout/staying';
import { rowHeights, rowsThatStay } from '#electron/documents/layout/table-rows';
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
    return Math.ceil(estimatedPages({ ...section, blocks, foot: [] }, typeSize, document));
  };
  const stays = staysWithNext(section, document);
  const starts: PageStart[] = [];
  for (let page = 2; page <= Math.ceil(pages); page += 1) {
    const first = firstWhere(all.length, (stretch) => pageOf(stretch) >= page);
    const start = all[withWhatStays(stays, all, first)];
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

/** Whether a stretch is kept on the page of the next one: a heading, a row that does not stand alone, the end of a text. */
function staysWithNext(section: PackSection, document: PackDocument): (stretch: PageStart) => boolean {
  const { blocks, foot, close = false } = section;
  const endStays = endsThatStay(blocks, foot);
  return ({ block: index, part }) => {
    const block = blocks[index];
    if (block?.type === 'table' && part !== null && part < block.rows.length - 1) {
      const heights = rowHeights(block, { size: document.typeSize, close }, textArea(document).width);
      return rowsThatStay(block, heights)[part] === true;
    }
    if (block?.type === 'list' && part !== null && part < block.items.length - 1)
      return entryStays(block, part);
    return block?.type === 'heading' || endStays(index);
  };
}

/** What stays with what begins a page goes to that page with it. */
function withWhatStays(
  stays: (stretch: PageStart) => boolean,
  all: readonly PageStart[],
  first: number,
): number {
  let start = first;
  for (let above = all[start - 1]; above !== undefined && stays(above); above = all[start - 1]) start -= 1;
  return start;
}
