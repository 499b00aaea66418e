import type { Conflict, FoldedRecord } from '#shared/domain/dossier/fold';
import type { FieldValue, Head, Operation } from '#shared/domain/dossier/operation';
import type { Migration } from './migration';

const kind = 'agendaItem';
const oldField = 'shared';
const newField = 'visibility';

function toVisibility(value: FieldValue): FieldValue {
  return value === true ? 'shared' : 'internal';
}

function renamed<T>(
  members: Readonly<Record<string, T>> | undefined,
  change: (member: T) => T,
): Readonly<Record<string, T>> | undefined {
  if (members === undefined || !(oldField in members)) return members;
  return Object.fromEntries(
    Object.entries(members).map(([name, member]) =>
      name === oldField ? [newField, change(member)] : [name, member],
    ),
  );
}

function upcastOperation(operation: Operation): Operation {
  if (operation.kind !== kind || operation.field !== oldField) return operation;
  return { ...operation, field: newField, value: toVisibility(operation.value) };
}

function upcastRecord(record: FoldedRecord): FoldedRecord {
  if (record.kind !== kind) return record;
  const heads = renamed<Head>(record.heads, (head) => head);
  const conflicts = renamed<readonly Conflict[]>(record.conflicts, (standing) =>
    standing.map((conflict) => ({ ...conflict, value: toVisibility(conflict.value) })),
  );
  return {
    ...record,
    fields: renamed<FieldValue>(record.fields, toVisibility) ?? record.fields,
    ...(heads && { heads }),
    ...(conflicts && { conflicts }),
  };
}

/**
 * 1 to 2: an agenda item was shared or not (`shared`, a flag); now it is shared, internal or hidden (`visibility`). An
 * item that was not shared stays on our papers.
 */
export const agendaVisibility: Migration = { from: 1, operation: upcastOperation, record: upcastRecord };
