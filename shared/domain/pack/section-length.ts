/** Where a page begins: before a block of the section, or before an entry of a list or a row of a table (`part`). */
export interface PageStart {
  readonly block: number;
  readonly part: number | null;
}

/** About how long a section is on paper. */
export interface SectionLength {
  readonly section: string;
  /** Sides of paper with one decimal, `1.4`; an estimate. */
  readonly pages: number;
  /** Sides that it may take; `null` where there is no limit. */
  readonly sides: number | null;
  /** The second page and those behind it. */
  readonly starts: readonly PageStart[];
}

/** True for a section that takes more sides than it may. */
export function isTooLong({ pages, sides }: Pick<SectionLength, 'pages' | 'sides'>): boolean {
  return sides !== null && pages > sides;
}

/** The pages that a section takes on paper. */
export function wholePages({ pages }: Pick<SectionLength, 'pages'>): number {
  return Math.max(1, Math.ceil(pages));
}
