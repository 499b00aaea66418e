import type { PackVariant } from '#shared/domain/pack/pack-document';

/** Variants of a pack, with who each is for. */
export const packVariantLabels: Readonly<Record<PackVariant, string>> = {
  full: 'Full pack (internal)',
  steering: 'Steering brief (internal, one page)',
  points: 'Points card (one principal)',
  agenda: 'Annotated agenda (internal)',
  'shared-agenda': 'Shared agenda (for the other side)',
  negotiation: 'Negotiation annex (restricted)',
  record: 'Record sheet (internal)',
  readout: 'Readout (internal)',
  'shared-readout': 'Shared readout (for the other side)',
};
