import { find, firstFailure, save } from '#electron/usecases/changes';
import { checkUnused } from '#electron/usecases/markings/edit-scheme';
import { checkEmpty } from '#electron/usecases/relationships/check-empty';
import type { UseCase, UseCaseContext } from '#electron/usecases/context';
import { endOfConfirmation } from '#electron/usecases/topics/end-of-confirmation';
import type { CheckedInput } from '#shared/contract/calls';
import type { Saved } from '#shared/contract/views/common';
import type { Change } from '#shared/domain/dossier/operation';
import { isKindName, type KindName } from '#shared/domain/record/kinds';
import { isLasting } from '#shared/domain/record/lasting';
import { fail } from '#shared/domain/result';

/** Records that cannot be deleted: the dossier without its settings or scheme could not be read any more. */
const permanent: readonly KindName[] = ['dossierSettings', 'markingScheme'];

/** Deletes a record. It stays in the history, links to it show it as deleted, and it can be brought back. */
export const deleteRecord: UseCase<CheckedInput<'records.delete'>, Saved> = async (context, input) => {
  const kind = context.dossier.state().get(input.record)?.kind;
  if (kind === undefined || !isKindName(kind))
    return fail('record-unknown', { kind: 'record', record: input.record });
  if (permanent.includes(kind) || isLasting(kind)) return fail('field-read-only', { label: 'Deleted', kind });
  const record = find(context, kind, input.record);
  if (!record.ok) return record;
  const refused = firstFailure(checkUnused(context, input.record), checkEmpty(context, input.record));
  if (refused !== undefined) return refused;
  return save(
    context,
    'records.delete',
    withConsequences(context, { record: input.record, kind, field: 'deleted', value: true }),
  );
};

/** Brings a deleted record back, with every field as it was. */
export const restoreRecord: UseCase<CheckedInput<'records.restore'>, Saved> = async (context, input) => {
  const kind = context.dossier.state().get(input.record)?.kind;
  if (kind === undefined || !isKindName(kind))
    return fail('record-unknown', { kind: 'record', record: input.record });
  return save(
    context,
    'records.restore',
    withConsequences(context, { record: input.record, kind, field: 'deleted', value: false }),
  );
};

function withConsequences(context: UseCaseContext, change: Change): readonly Change[] {
  return [change, ...endOfConfirmation(context, [change])];
}
