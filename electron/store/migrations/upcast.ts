import type { FoldedRecord } from '#shared/domain/dossier/fold';
import type { Batch } from '#shared/domain/dossier/operation';
import { agendaVisibility } from './agenda-visibility';
import type { Migration } from './migration';

/** Every step, oldest first; step `i` leads from schema `i + 1` to the next. */
const steps: readonly Migration[] = [agendaVisibility];

/** The schema that this version writes. */
export const currentSchema = steps.length + 1;

/** A batch as it reads today. Its file is never rewritten, and its hash is taken before this. */
export function upcastBatch(batch: Batch): Batch {
  if (batch.schema === currentSchema) return batch;
  const due = steps.slice(batch.schema - 1);
  const operations = batch.operations.map((operation) =>
    due.reduce((upcast, step) => step.operation(upcast), operation),
  );
  return { ...batch, schema: currentSchema, operations };
}

/** Records of a snapshot as they read today; the same array when there is nothing to do. */
export function upcastRecords(records: readonly FoldedRecord[], schema: number): readonly FoldedRecord[] {
  if (schema === currentSchema) return records;
  const due = steps.slice(schema - 1);
  return records.map((record) => due.reduce((upcast, step) => step.record(upcast), record));
}
