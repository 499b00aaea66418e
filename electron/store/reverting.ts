import { batchHead, fieldHeads, type FoldedRecord, type FoldedState } from '#shared/domain/dossier/fold';
import type { Batch, Change, FieldValue, Head, Operation } from '#shared/domain/dossier/operation';
import { findField, isKindName, kinds } from '#shared/domain/record/kinds';
import { newestOf, type FieldVersions } from './field-versions';
import { refuse } from './store-failure';

/** Taking a batch back, or doing it again. */
export type Direction = 'undo' | 'redo';

/**
 * The changes that take a batch back or do it again. A record that the batch made is deleted and brought back; any other
 * field gets the value that it had before, or the one that the batch gave it. Refuses `undo-overtaken` where somebody
 * else has changed one of these fields since, and `nothing-to-undo` where the values of the past are no longer there.
 */
export function revertingChanges(
  batch: Batch,
  direction: Direction,
  state: FoldedState,
  versions: FieldVersions,
): readonly Change[] {
  const made = new Set<string>();
  return batch.operations.flatMap((operation) => {
    const record = state.get(operation.record);
    if (record?.head === batchHead(batch)) {
      if (made.has(record.id)) return [];
      made.add(record.id);
      return [revertMaking(record, batch, direction, versions)];
    }
    refuseIfOvertaken(operation, batch, direction, record, versions);
    return [{ ...change(operation), value: revertedValue(operation, direction, versions) }];
  });
}

/** The heads whose values {@link revertingChanges} looks up to undo a batch: what stood on each field before. */
export function headsBefore(
  batch: Batch,
  state: FoldedState,
): readonly { operation: Operation; head: Head }[] {
  return batch.operations.flatMap((operation) => {
    const head = newestOf(operation.seen);
    const isMade = state.get(operation.record)?.head === batchHead(batch);
    return head === undefined || isMade ? [] : [{ operation, head }];
  });
}

function change({ record, kind, field, value }: Operation): Change {
  return { record, kind, field, value };
}

function overtaken(batch: Batch, kind: string, field: string): never {
  return refuse('undo-overtaken', {
    command: batch.command,
    record: isKindName(kind) ? kinds[kind].label : kind,
    field: findField(kind, field)?.label ?? field,
  });
}

function revertMaking(
  record: FoldedRecord,
  batch: Batch,
  direction: Direction,
  versions: FieldVersions,
): Change {
  for (const field of Object.keys(record.fields)) {
    const heads = fieldHeads(record, field);
    const effective = versions.effective(record.id, field, heads[0]);
    const untouched = effective === undefined || effective === batchHead(batch);
    if (heads.length !== 1 || !untouched) overtaken(batch, record.kind, field);
  }
  const given = batch.operations.find(({ record: id, field }) => id === record.id && field === 'deleted');
  const value = direction === 'undo' ? true : (given?.value ?? false);
  return { record: record.id, kind: record.kind, field: 'deleted', value };
}

function refuseIfOvertaken(
  operation: Operation,
  batch: Batch,
  direction: Direction,
  record: FoldedRecord | undefined,
  versions: FieldVersions,
): void {
  const { record: id, kind, field, seen } = operation;
  const heads = fieldHeads(record, field);
  const effective = versions.effective(id, field, heads[0]);
  const expected = direction === 'undo' ? batchHead(batch) : versions.effective(id, field, newestOf(seen));
  if (heads.length > 1 || effective !== expected) overtaken(batch, kind, field);
}

function revertedValue(operation: Operation, direction: Direction, versions: FieldVersions): FieldValue {
  if (direction === 'redo') return operation.value;
  const { record, kind, field } = operation;
  const before = newestOf(operation.seen);
  if (before === undefined) return (findField(kind, field)?.initial ?? null) as FieldValue;
  const version = versions.at(record, field, before) ?? refuse('nothing-to-undo');
  return version.value;
}
