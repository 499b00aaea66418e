import { save } from '#electron/usecases/changes';
import type { UseCase } from '#electron/usecases/context';
import { changesOfEdit } from '#electron/usecases/fields/edit-field';
import type { CheckedInput } from '#shared/contract/calls';
import type { Saved } from '#shared/contract/views/common';
import { fail } from '#shared/domain/result';

/**
 * Gives a field the value of an earlier version, named by its head. It is an edit like any other: what an edit brings
 * with it by rule happens, it can be undone, and the versions in between stay.
 */
export const restoreField: UseCase<CheckedInput<'fields.restore'>, Saved> = async (context, input) => {
  const { record, field, head } = input;
  const versions = await context.dossier.history(record, field);
  if (!versions.ok) return versions;
  const version = versions.value.find((each) => each.head === head);
  if (version === undefined) return fail('record-unknown', { kind: 'version', record: head });
  const changes = changesOfEdit(context, { record, field, value: version.value });
  return changes.ok ? save(context, 'fields.restore', changes.value) : changes;
};
