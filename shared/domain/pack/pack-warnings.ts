import { mapInlines } from '#shared/domain/pack/map-inlines';
import {
  packWarningCodes,
  type PackSubject,
  type PackTag,
  type PackWarningCode,
} from '#shared/domain/pack/pack-blocks';
import type { PackDocument, PackSection } from '#shared/domain/pack/pack-document';

/** What is to be weighed in a section, and the records to mend, each once, in the order of the paper. */
export interface PackWarning {
  readonly code: PackWarningCode;
  readonly section: string;
  readonly records: readonly PackSubject[];
}

/**
 * What a composed pack warns of, by section: it goes by the tags that stand in its text, so it says what readers see.
 * What a pack with changes shows as taken out is no longer to be mended.
 */
export function packWarnings(document: PackDocument): readonly PackWarning[] {
  return document.sections.flatMap((section) => {
    const tags = warningTags(section);
    return packWarningCodes.flatMap((code) => {
      const subjects = tags.flatMap(({ warns }) => (warns?.code === code ? [warns.of] : []));
      const records = [...new Map(subjects.map((of) => [of.record, of])).values()];
      return records.length === 0 ? [] : [{ code, section: section.title, records }];
    });
  });
}

function warningTags(section: PackSection): readonly PackTag[] {
  const found: PackTag[] = [];
  mapInlines(section.blocks, (inline) => {
    if (inline.type === 'tag' && inline.warns !== undefined && inline.change !== 'deleted')
      found.push(inline);
    return inline;
  });
  return found;
}
