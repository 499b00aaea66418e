import { find, save } from '#electron/usecases/changes';
import type { UseCase } from '#electron/usecases/context';
import type { CheckedInput } from '#shared/contract/calls';
import type { Saved } from '#shared/contract/views/common';
import { withoutIllustrative } from '#shared/domain/record/illustrative';
import { findField, isKindName } from '#shared/domain/record/kinds';
import { fail } from '#shared/domain/result';

/** Takes the illustrative mark off a field (`*`: off the record as a whole): someone answers for the text now. */
export const clearIllustrative: UseCase<CheckedInput<'fields.clearIllustrative'>, Saved> = async (
  context,
  { record: id, field },
) => {
  const kind = context.dossier.state().get(id)?.kind;
  if (kind === undefined || !isKindName(kind)) return fail('record-unknown', { kind: 'record', record: id });
  if (field !== '*' && findField(kind, field) === undefined) return fail('field-unknown', { kind, field });
  const record = find(context, kind, id);
  if (!record.ok) return record;
  const value = withoutIllustrative(record.value, field);
  return save(context, 'fields.clearIllustrative', [{ record: id, kind, field: 'illustrative', value }]);
};
