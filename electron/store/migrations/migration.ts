import type { FoldedRecord } from '#shared/domain/dossier/fold';
import type { Operation } from '#shared/domain/dossier/operation';

/**
 * One step from a schema to the next: how an operation, and a folded record out of a snapshot, of the older schema reads
 * in the newer one. Pure, and the same on both ways: folding upcast operations gives the upcast records.
 */
export interface Migration {
  readonly from: number;
  readonly operation: (operation: Operation) => Operation;
  readonly record: (record: FoldedRecord) => FoldedRecord;
}
