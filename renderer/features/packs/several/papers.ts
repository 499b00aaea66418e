import { packVariantLabels } from '#renderer/features/packs/labels';
import type { CallInput } from '#shared/contract/calls';
import type { ParticipantView } from '#shared/contract/views/meetings';
import { packAudiences, packVariants, type PackVariant } from '#shared/domain/pack/pack-document';

/** What several papers have in common. */
export type Setting = Pick<CallInput<'packs.export'>, 'meeting' | 'language' | 'paper'>;

/** A paper that can be chosen among several: a variant, and whose points card it is. */
export interface ChoosablePaper {
  /** Unique among them. */
  readonly key: string;
  readonly variant: PackVariant;
  readonly principal?: string;
  readonly label: string;
  readonly shareable: boolean;
}

/** Every paper that a meeting can have; a points card for each of our principals there. */
export function choosablePapers(principals: readonly ParticipantView[]): readonly ChoosablePaper[] {
  return packVariants.flatMap((variant): readonly ChoosablePaper[] => {
    const label = packVariantLabels[variant];
    const shareable = packAudiences[variant] === 'shareable';
    if (variant !== 'points' || principals.length === 0) return [{ key: variant, variant, label, shareable }];
    return principals.map(({ person }) => ({
      key: `${variant} ${person.id}`,
      variant,
      principal: person.id,
      label: `Points card: ${person.label}`,
      shareable,
    }));
  });
}

/** A paper as a call asks for it. */
export function requestFor(
  setting: Setting,
  { variant, principal }: ChoosablePaper,
): Setting & Pick<ChoosablePaper, 'variant' | 'principal'> {
  return { ...setting, variant, ...(principal !== undefined && { principal }) };
}
