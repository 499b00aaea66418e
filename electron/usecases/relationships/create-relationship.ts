import { changesOf, positionChanges, saveNew } from '#electron/usecases/changes';
import type { UseCase } from '#electron/usecases/context';
import type { CheckedInput } from '#shared/contract/calls';
import type { Made } from '#shared/contract/views/common';
import { moveTo } from '#shared/domain/record/position';
import { fail } from '#shared/domain/result';
import { settingsId } from '#shared/domain/settings/dossier-settings';

/** Adds a relationship as the last of the desk; the first one is the main one. */
export const createRelationship: UseCase<CheckedInput<'relationships.create'>, Made> = async (
  context,
  { partner, name },
) => {
  const { view } = context;
  const known = view.all('relationship');
  const home = view.get('dossierSettings', settingsId)?.home ?? '';
  const named = name ?? [home, partner].filter(Boolean).join(' - ');
  if (known.some((relationship) => relationship.name === named))
    return fail('already-there', { label: named });
  const id = context.newId();
  return saveNew(context, 'relationships.create', id, [
    ...changesOf('relationship', id, { partner, name: named, main: known.length === 0 }),
    ...positionChanges('relationship', moveTo(known, id, known.length)),
  ]);
};
