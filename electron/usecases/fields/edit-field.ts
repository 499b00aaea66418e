import { find, save } from '#electron/usecases/changes';
import type { UseCase, UseCaseContext } from '#electron/usecases/context';
import type { CheckedInput } from '#shared/contract/calls';
import type { Saved } from '#shared/contract/views/common';
import type { Change, FieldValue } from '#shared/domain/dossier/operation';
import { isTimeZone } from '#shared/domain/meeting/agenda';
import { findField, isKindName, type KindName } from '#shared/domain/record/kinds';
import { fail, succeed, type Result } from '#shared/domain/result';
import { editedPoint } from '#shared/domain/talking-point/clearance';

/** Fields that a rule of the product sets; a person changes them through a call of their own. */
const setByRules: Readonly<Partial<Record<KindName, readonly string[]>>> = {
  topic: ['placement', 'relationship'],
  talkingPoint: ['state', 'clearedBy', 'clearedAt', 'clearedText', 'position', 'topic'],
  dossierSettings: ['training', 'today'],
  itemRun: ['meeting', 'item', 'startedAt', 'endedAt'],
  delivery: ['meeting', 'point', 'at'],
};

/** Fields of every kind that only calls of their own change. */
const setByCalls: readonly string[] = ['deleted', 'position'];

/**
 * Sets one field of a record, as typing in an editor does. Editing a cleared talking point returns it to draft and
 * keeps the cleared wording beside it, in the same batch.
 */
export const editField: UseCase<CheckedInput<'fields.edit'>, Saved> = async (context, input) => {
  const kind = context.dossier.state().get(input.record)?.kind;
  if (kind === undefined || !isKindName(kind))
    return fail('record-unknown', { kind: 'record', record: input.record });
  const record = find(context, kind, input.record);
  if (!record.ok) return record;
  const change: Change = { record: input.record, kind, field: input.field, value: input.value };
  const allowed = checkEdit(kind, change);
  if (!allowed.ok) return allowed;
  const target = checkReference(context, change);
  if (!target.ok) return target;
  return save(context, 'fields.edit', [
    change,
    ...consequences(context.view.get('talkingPoint', input.record), change),
  ]);
};

function checkEdit(kind: KindName, change: Change): Result<Change> {
  const field = findField(kind, change.field);
  if (field === undefined) return fail('field-unknown', { kind, field: change.field });
  if (setByCalls.includes(change.field) || setByRules[kind]?.includes(change.field) === true) {
    return fail('field-read-only', { label: field.label, kind });
  }
  if (change.field === 'timeZone' && (typeof change.value !== 'string' || !isTimeZone(change.value))) {
    return fail('field-invalid', {
      label: field.label,
      kind,
      reason: 'this is no time zone that is known here',
    });
  }
  return succeed(change);
}

/** A reference must name a record of the dossier; one that is deleted later is shown as deleted. */
function checkReference(context: UseCaseContext, change: Change): Result<Change> {
  const field = findField(change.kind, change.field);
  if (field?.shape !== 'reference' || typeof change.value !== 'string') return succeed(change);
  if (context.dossier.state().has(change.value)) return succeed(change);
  return fail('record-unknown', { kind: field.label.toLowerCase(), record: change.value });
}

function consequences(
  point: Parameters<typeof editedPoint>[0] | undefined,
  change: Change,
): readonly Change[] {
  if (point === undefined || change.kind !== 'talkingPoint') return [];
  if (change.field !== 'text' && change.field !== 'question') return [];
  return Object.entries(editedPoint(point)).map(([field, value]) => ({
    record: change.record,
    kind: change.kind,
    field,
    value: value as FieldValue,
  }));
}
