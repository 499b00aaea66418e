import { isDeepStrictEqual } from 'node:util';
import { changesOf, find, save } from '#electron/usecases/changes';
import { endOfConfirmation } from '#electron/usecases/topics/end-of-confirmation';
import { checkEditedWording } from '#electron/usecases/markings/edit-scheme';
import { checkClearance } from '#electron/usecases/fields/check-clearance';
import { checkReferences } from '#electron/usecases/fields/check-references';
import type { UseCase, UseCaseContext } from '#electron/usecases/context';
import { checkSound } from '#electron/usecases/registers/check-sound';
import { checkSeen, headOf } from '#electron/usecases/fields/check-seen';
import type { CheckedInput } from '#shared/contract/calls';
import type { Saved } from '#shared/contract/views/common';
import type { Change, FieldValue } from '#shared/domain/dossier/operation';
import { isTimeZone } from '#shared/domain/meeting/agenda';
import { hasWholeYear } from '#shared/domain/record/field';
import { findField, isKindName, kindName, type KindName } from '#shared/domain/record/kinds';
import { isLasting } from '#shared/domain/record/lasting';
import { leavesNameless } from '#shared/domain/record/named';
import { fail, succeed, type Result } from '#shared/domain/result';
import { editedPoint } from '#shared/domain/talking-point/clearance';

/** Fields that a rule of the product sets; a person changes them through a call of their own. */
const setByRules: Readonly<Partial<Record<KindName, readonly string[]>>> = {
  topic: ['placement', 'relationship'],
  brief: ['topic', 'meeting', 'lastReviewedOn'],
  talkingPoint: ['state', 'clearedText', 'position', 'topic'],
  dossierSettings: ['training', 'today'],
  markingLevel: ['scheme'],
  markingCaveat: ['scheme'],
  itemRun: ['meeting', 'item', 'startedAt', 'endedAt'],
  delivery: ['meeting', 'point', 'at'],
};

/** Fields of every kind that only calls of their own change. */
const setByCalls: readonly string[] = ['deleted', 'position', 'illustrative'];

/**
 * Sets one field of a record, as typing in an editor does. Editing a cleared talking point returns it to draft and
 * keeps the cleared wording beside it, editing a confirmed brief ends its confirmation, in the same batch.
 * A value that another window changed meanwhile is not written over: `field-changed`.
 */
export const editField: UseCase<CheckedInput<'fields.edit'>, Saved> = async (context, input) => {
  const { typed } = input;
  if (typed !== undefined && context.typing.isOvertaken(input, typed))
    return succeed({ savedAt: context.now });
  const changes = changesOfEdit(context, input);
  if (!changes.ok) return changes;
  const seen = checkSeen(context, input);
  if (!seen.ok) return seen;
  const saved = await save(context, 'fields.edit', changes.value);
  if (saved.ok && typed !== undefined) {
    context.typing.settle(input, typed, headOf(context, input));
    // The text is safe. A draft that the disk refuses to drop is offered once more, and is the same text.
    await context.dossier.dropDraft({ ...input, typed });
  }
  return saved;
};

/** The changes of an edit with all that follows from it by rule, or why it is refused. */
export function changesOfEdit(
  context: UseCaseContext,
  input: { readonly record: string; readonly field: string; readonly value: FieldValue },
): Result<readonly Change[]> {
  const kind = context.dossier.state().get(input.record)?.kind;
  if (kind === undefined || !isKindName(kind))
    return fail('record-unknown', { kind: 'record', record: input.record });
  const record = find(context, kind, input.record);
  if (!record.ok) return record;
  const change: Change = { record: input.record, kind, field: input.field, value: input.value };
  const allowed = checkEdit(kind, change);
  if (!allowed.ok) return allowed;
  const clearance = checkClearance(context, change);
  if (!clearance.ok) return clearance;
  const wording = checkEditedWording(context, change);
  if (!wording.ok) return wording;
  const sound = checkSound(context, change);
  if (!sound.ok) return sound;
  const target = checkReferences(context, change);
  if (!target.ok) return target;
  const standing = (record.value as unknown as Readonly<Record<string, unknown>>)[change.field];
  if (isDeepStrictEqual(standing, change.value)) return succeed([change]);
  return succeed([change, ...consequences(context, change)]);
}

function checkEdit(kind: KindName, change: Change): Result<Change> {
  const field = findField(kind, change.field);
  if (field === undefined) return fail('field-unknown', { kind, field: change.field });
  if (
    isLasting(kind) ||
    setByCalls.includes(change.field) ||
    setByRules[kind]?.includes(change.field) === true
  ) {
    return fail('field-read-only', { label: field.label, kind });
  }
  if (leavesNameless(kind, change.field, change.value))
    return fail('name-missing', { label: field.label, kind: kindName(kind, 1) });
  const reason = whyRefused(field.shape, change);
  return reason === null ? succeed(change) : fail('field-invalid', { label: field.label, kind, reason });
}

/** What the shape of a field alone does not tell; `null` where nothing is wrong. */
function whyRefused(shape: string, { field, value }: Change): string | null {
  if (shape === 'date' && typeof value === 'string' && !hasWholeYear(value))
    return 'give the year with four digits';
  if (field === 'timeZone' && (typeof value !== 'string' || !isTimeZone(value)))
    return 'this is no time zone that is known here';
  return null;
}

function consequences(context: UseCaseContext, change: Change): readonly Change[] {
  return [...endOfClearance(context, change), ...endOfConfirmation(context, [change])];
}

function endOfClearance({ view }: UseCaseContext, change: Change): readonly Change[] {
  if (change.kind !== 'talkingPoint' || (change.field !== 'text' && change.field !== 'question')) return [];
  const point = view.get('talkingPoint', change.record);
  return point === undefined ? [] : changesOf('talkingPoint', point.id, editedPoint(point));
}
