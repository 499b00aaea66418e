import { isDeepStrictEqual } from 'node:util';
import { fieldHeads, type FoldedState } from '#shared/domain/dossier/fold';
import type { Change, FieldValue, Operation } from '#shared/domain/dossier/operation';
import { recordIdSchema, type Field } from '#shared/domain/record/field';
import { findField, isKindName, kinds } from '#shared/domain/record/kinds';
import { refuse } from './store-failure';

/** What the store adds to a change. */
export interface Stamp {
  readonly clock: number;
  readonly salt: () => string;
}

/**
 * Checks changes against the schemas of their fields and makes the operations of one batch. A later change of a field
 * replaces an earlier one; a change to what the field holds already is left out. Refuses `field-unknown`,
 * `field-invalid` (with the labels of kind and field, and what the schema minds) and `record-unknown` for an id that
 * another kind of record has.
 */
export function stampChanges(
  state: FoldedState,
  changes: readonly Change[],
  stamp: Stamp,
): readonly Operation[] {
  const due = new Map<string, Change>();
  const newKinds = new Map<string, string>();
  for (const change of changes) {
    const { record, kind, field: name } = change;
    const field = checkedField(change);
    const standingKind = state.get(record)?.kind ?? newKinds.get(record) ?? kind;
    if (standingKind !== kind) refuse('record-unknown', { kind: labelOf(kind), record });
    newKinds.set(record, kind);
    const value = checkedValue(change, field);
    const key = `${record} ${name}`;
    if (isUnchanged(state, change, field.initial, value)) due.delete(key);
    else due.set(key, { record, kind, field: name, value });
  }
  return stampAll(state, [...due.values()], stamp);
}

/** Makes operations of changes that are right as they are: one for each field, of known kinds. */
export function stampAll(state: FoldedState, changes: readonly Change[], stamp: Stamp): readonly Operation[] {
  return changes.map((change) => ({
    ...change,
    clock: stamp.clock,
    seen: fieldHeads(state.get(change.record), change.field),
    salt: stamp.salt(),
  }));
}

function labelOf(kind: string): string {
  return isKindName(kind) ? kinds[kind].label.toLowerCase() : kind;
}

function checkedField({ record, kind, field: name }: Change): Field<unknown> {
  const field = findField(kind, name);
  if (field === undefined) return refuse('field-unknown', { kind: labelOf(kind), field: name });
  if (!recordIdSchema.safeParse(record).success) {
    refuse('field-invalid', { kind: labelOf(kind), label: 'Id', reason: 'it is no id' });
  }
  return field;
}

function checkedValue({ kind, value }: Change, field: Field<unknown>): FieldValue {
  const parsed = field.schema.safeParse(value);
  if (parsed.success) return parsed.data as FieldValue;
  const reason = parsed.error.issues[0]?.message ?? '';
  return refuse('field-invalid', { kind: labelOf(kind), label: field.label, reason });
}

/** True when a record has the value already, written or initial. A conflict is settled even by the value that shows. */
function isUnchanged(state: FoldedState, change: Change, initial: unknown, value: FieldValue): boolean {
  const standing = state.get(change.record);
  if (standing === undefined || fieldHeads(standing, change.field).length > 1) return false;
  const current = change.field in standing.fields ? standing.fields[change.field] : initial;
  return isDeepStrictEqual(current, value);
}
