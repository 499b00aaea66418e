import { changesOf, find, positionChanges, saveNew } from '#electron/usecases/changes';
import type { UseCase } from '#electron/usecases/context';
import type { CheckedInput } from '#shared/contract/calls';
import type { Made } from '#shared/contract/views/common';
import type { Change } from '#shared/domain/dossier/operation';
import { moveTo } from '#shared/domain/record/position';

/** Adds a person on either side, as the last in a relationship where one is given. */
export const createPerson: UseCase<CheckedInput<'people.create'>, Made> = async (
  context,
  { relationship, ...fields },
) => {
  const id = context.newId();
  const part: Change[] = [];
  if (relationship !== null) {
    const found = find(context, 'relationship', relationship);
    if (!found.ok) return found;
    const link = context.newId();
    const others = context.view.by('personRelationship', 'relationship', relationship);
    part.push(
      ...changesOf('personRelationship', link, { person: id, relationship }),
      ...positionChanges('personRelationship', moveTo(others, link, others.length)),
    );
  }
  return saveNew(context, 'people.create', id, [...changesOf('person', id, fields), ...part]);
};
