import { mapInlines } from '#shared/domain/pack/map-inlines';
import type { PackDocument } from '#shared/domain/pack/pack-document';

/** What a person should weigh before a pack goes out: lines not cleared, figures without a date, facts without a source. */
export const packWarningCodes = ['not-cleared', 'undated', 'unsourced'] as const;

/** One of {@link packWarningCodes}. */
export type PackWarningCode = (typeof packWarningCodes)[number];

/** How often a section shows what is to be weighed. */
export interface PackWarning {
  readonly code: PackWarningCode;
  readonly section: string;
  readonly count: number;
}

/** What a composed pack warns of, by section: it counts the tags that stand in its text, so it says what readers see. */
export function packWarnings(document: PackDocument): readonly PackWarning[] {
  return document.sections.flatMap((section) => {
    const counts = new Map<PackWarningCode, number>();
    mapInlines(section.blocks, (inline) => {
      if (inline.type === 'tag' && inline.warns !== undefined)
        counts.set(inline.warns, (counts.get(inline.warns) ?? 0) + 1);
      return inline;
    });
    return packWarningCodes.flatMap((code) => {
      const count = counts.get(code);
      return count === undefined ? [] : [{ code, section: section.title, count }];
    });
  });
}
