import { createDossier, type Workplace } from '#electron/store/dossier';
import { changesOf } from '#electron/usecases/changes';
import { markingId, schemeChanges, type AddedLevel } from '#electron/usecases/markings/scheme-changes';
import { loadMarkingSchemes } from '#electron/usecases/sample/load-reference';
import type { ReferenceMarkingScheme } from '#electron/usecases/sample/reference';
import { inOrder } from '#electron/usecases/sample/step';
import type { CheckedInput } from '#shared/contract/calls';
import type { Change } from '#shared/domain/dossier/operation';
import { isTimeZone } from '#shared/domain/meeting/agenda';
import { fail, type Result } from '#shared/domain/result';
import { settingsId } from '#shared/domain/settings/dossier-settings';

/** What an empty dossier is made with, and by whom. */
export interface MakeEmptyOptions {
  readonly workplace: Workplace;
  /** A new random id, for the dossier itself. */
  readonly dossierId: string;
  /** The folder `resources/sample` of the installation, for the marking schemes. */
  readonly material: string;
}

/**
 * Makes a dossier that holds its settings and the marking schemes that ship with the product, and nothing else. What is
 * made is no change of the person's own: it cannot be undone away.
 */
export async function makeEmpty(
  input: CheckedInput<'dossier.makeEmpty'>,
  { workplace, dossierId, material }: MakeEmptyOptions,
): Promise<Result<void>> {
  const { folder, passphrase, timeZone } = input;
  if (!isTimeZone(timeZone)) return fail('time-zone-unknown', { timeZone });
  const schemes = await loadMarkingSchemes(material);
  const created = await createDossier({
    ...{ ...workplace, actor: 'chancery', by: 'Chancery', folder, dossierId, passphrase },
    fill: (dossier) => dossier.commit('dossier.makeEmpty', startingChanges(input, schemes)),
  });
  return created.ok ? created.value.close() : created;
}

function startingChanges(
  { title, home, department, scheme, timeZone }: CheckedInput<'dossier.makeEmpty'>,
  schemes: readonly ReferenceMarkingScheme[],
): readonly Change[] {
  return [
    ...changesOf('dossierSettings', settingsId, { title, home, department, scheme, timeZone }),
    ...inOrder(schemes, (each, position) => schemeChanges(each, position, [unmarked(each)]).flat()),
  ];
}

/** Somebody who gives no marking chooses so; the sources name no such level. */
function unmarked(scheme: ReferenceMarkingScheme): AddedLevel {
  const lowest = [...scheme.levels].sort((left, right) => left.order - right.order)[0];
  return {
    id: markingId(scheme, 'UNMARKED'),
    label: 'UNMARKED',
    note: 'No protective marking. Not taken from a source.',
    below: markingId(scheme, lowest?.label ?? ''),
    drafted: false,
  };
}
