import type { UseCase } from '#electron/usecases/context';
import type { CheckedInput } from '#shared/contract/calls';
import type { MarkingSchemeView } from '#shared/contract/views/common';
import { comparePositions } from '#shared/domain/record/position';
import { succeed } from '#shared/domain/result';
import { settingsId } from '#shared/domain/settings/dossier-settings';

/** The dossier's scheme of protective markings, to choose from. Empty where the dossier has not chosen a scheme. */
export const readMarkingScheme: UseCase<CheckedInput<'markings.scheme'>, MarkingSchemeView> = ({ view }) => {
  const scheme = view.get('markingScheme', view.get('dossierSettings', settingsId)?.scheme ?? null);
  if (scheme === undefined) return succeed({ name: '', levels: [], caveats: [] });
  const toChoice = ({
    id,
    label,
  }: {
    readonly id: string;
    readonly label: string;
  }): MarkingSchemeView['levels'][number] => ({
    id,
    label,
  });
  return succeed({
    name: scheme.name,
    levels: [...view.by('markingLevel', 'scheme', scheme.id)].sort(comparePositions).map(toChoice),
    caveats: [...view.by('markingCaveat', 'scheme', scheme.id)].sort(comparePositions).map(toChoice),
  });
};
