import type { PackVariant } from '#shared/domain/pack/pack-document';

/** Variants of a pack, with who each is for. */
export const packVariantLabels: Readonly<Record<PackVariant, string>> = {
  full: 'Full pack (internal)',
  agenda: 'Annotated agenda (internal)',
  'shared-agenda': 'Shared agenda (for the other side)',
  points: 'Points card (one principal)',
};
