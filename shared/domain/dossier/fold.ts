import {
  compareHeads,
  headOf,
  type Batch,
  type FieldValue,
  type Head,
  type Operation,
} from '#shared/domain/dossier/operation';

/** A value that lost against a newer one written without knowing of it; kept until someone decides. */
export interface Conflict {
  readonly head: Head;
  readonly value: FieldValue;
}

/**
 * A record after folding: the newest value of each field, with compact heads. `head` is the head of every field that
 * `heads` does not name; `conflicts` holds what else stands on a field.
 */
export interface FoldedRecord {
  readonly id: string;
  readonly kind: string;
  readonly fields: Readonly<Record<string, FieldValue>>;
  readonly head: Head;
  readonly heads?: Readonly<Record<string, Head>>;
  readonly conflicts?: Readonly<Record<string, readonly Conflict[]>>;
}

/** The dossier as the fold of its operations: records by id. */
export type FoldedState = ReadonlyMap<string, FoldedRecord>;

/** The head of a field's newest value, or `undefined` where nobody wrote the field. */
export function fieldHead(record: FoldedRecord, field: string): Head | undefined {
  if (!(field in record.fields)) return undefined;
  return record.heads?.[field] ?? record.head;
}

/** All heads of a field, the newest first: what a writer has seen when writing it. */
export function fieldHeads(record: FoldedRecord | undefined, field: string): readonly Head[] {
  if (record === undefined) return [];
  const newest = fieldHead(record, field);
  if (newest === undefined) return [];
  return [newest, ...(record.conflicts?.[field] ?? []).map((conflict) => conflict.head)];
}

/** Every field on which more than one value stands. */
export function conflictsIn(
  state: FoldedState,
): readonly { readonly record: string; readonly kind: string; readonly field: string }[] {
  return [...state.values()].flatMap(({ id, kind, conflicts }) =>
    Object.keys(conflicts ?? {}).map((field) => ({ record: id, kind, field })),
  );
}

function standing(record: FoldedRecord, field: string): readonly Conflict[] {
  const head = fieldHead(record, field);
  const value = record.fields[field];
  if (head === undefined || value === undefined) return [];
  return [{ head, value }, ...(record.conflicts?.[field] ?? [])];
}

function without<T>(members: Readonly<Record<string, T>> | undefined, name: string): Record<string, T> {
  return Object.fromEntries(Object.entries(members ?? {}).filter(([key]) => key !== name));
}

function withField(record: FoldedRecord, field: string, candidates: readonly Conflict[]): FoldedRecord {
  const [newest, ...rest] = candidates;
  if (newest === undefined) return record;
  const heads = without(record.heads, field);
  if (newest.head !== record.head) heads[field] = newest.head;
  const conflicts = without(record.conflicts, field);
  if (rest.length > 0) conflicts[field] = rest;
  return {
    id: record.id,
    kind: record.kind,
    fields: { ...record.fields, [field]: newest.value },
    head: record.head,
    ...(Object.keys(heads).length > 0 && { heads }),
    ...(Object.keys(conflicts).length > 0 && { conflicts }),
  };
}

/**
 * The record after one more operation: it replaces the heads it had seen, and stands beside those it had not.
 * Operations of one field must come in causal order; {@link fold} sees to it.
 */
function applyOperation(record: FoldedRecord | undefined, operation: Operation, actor: string): FoldedRecord {
  const head = headOf(operation.clock, actor);
  const before: FoldedRecord = record ?? { id: operation.record, kind: operation.kind, fields: {}, head };
  const kept = standing(before, operation.field).filter(
    (conflict) => !operation.seen.includes(conflict.head) && conflict.head !== head,
  );
  const candidates = [...kept, { head, value: operation.value }];
  candidates.sort((left, right) => compareHeads(right.head, left.head));
  return withField(before, operation.field, candidates);
}

/** Puts batches into the order in which they fold: by clock, then actor. What a writer had seen always comes first. */
function inFoldingOrder(batches: readonly Batch[]): readonly Batch[] {
  return [...batches].sort(
    (left, right) => compareHeads(batchHead(left), batchHead(right)) || left.n - right.n,
  );
}

/** The head that all operations of a batch carry; batches without operations sort first. */
export function batchHead(batch: Batch): Head {
  return headOf(batch.operations[0]?.clock ?? 0, batch.actor);
}

/** Applies a batch to a state in place. The caller owns the map. */
export function applyBatch(state: Map<string, FoldedRecord>, batch: Batch): void {
  for (const operation of batch.operations) {
    state.set(operation.record, applyOperation(state.get(operation.record), operation, batch.actor));
  }
}

/**
 * The state that a set of batches amounts to. The same set gives the same state in whatever order it arrives, and a
 * batch that arrives twice counts once.
 */
export function fold(batches: readonly Batch[]): FoldedState {
  const once = new Map(batches.map((batch) => [`${batch.actor}/${String(batch.n)}`, batch]));
  const state = new Map<string, FoldedRecord>();
  for (const batch of inFoldingOrder([...once.values()])) applyBatch(state, batch);
  return state;
}
