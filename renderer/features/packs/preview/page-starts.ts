import { createContext, useContext } from 'react';
import type { PackBlock } from '#shared/domain/pack/pack-blocks';
import type { PackSection } from '#shared/domain/pack/pack-document';
import type { SectionLength } from '#shared/domain/pack/section-length';

/** The blocks, entries of lists and rows of tables with which a page begins, and which page of its section that is. */
export type PageStarts = ReadonlyMap<object, number>;

const PageStartsContext = createContext<PageStarts>(new Map());

/** Gives the pages of a section to everything on its sheet. */
export const PageStartsProvider = PageStartsContext.Provider;

/** The page that begins with a block, an entry or a row; nothing within a page. */
export function usePageStart(of: object): number | undefined {
  return useContext(PageStartsContext).get(of);
}

/** How the beginning of a page is told in the margin. */
export function pageSign(page: number): { readonly 'data-page': string } {
  return { 'data-page': `about page ${String(page)}` };
}

/** The pages of a section by what stands first on them. */
export function pageStarts({ blocks }: PackSection, length: SectionLength | undefined): PageStarts {
  const starts = new Map<object, number>();
  for (const [index, { block, part }] of (length?.starts ?? []).entries()) {
    const first = firstOf(blocks[block], part);
    if (first !== undefined) starts.set(first, index + 2);
  }
  return starts;
}

/** An entry that stands first in its list begins the page with the list itself. */
function firstOf(block: PackBlock | undefined, part: number | null): object | undefined {
  if (block === undefined || part === null || part === 0) return block;
  if (block.type === 'list') return block.items[part];
  return block.type === 'table' ? block.rows[part] : undefined;
}
