import { applyBatch, type FoldedRecord } from '#shared/domain/dossier/fold';
import type { Batch } from '#shared/domain/dossier/operation';
import { hashBeforeFirst } from './batch-hash';
import { recordOnStacks, type StacksByActor } from './undo-stacks';

/** What lowdb holds in memory: the folded records, and where the journal stands. Changed in place, by commits only. */
export interface DossierData {
  readonly state: Map<string, FoldedRecord>;
  /** Highest Lamport clock seen. */
  clock: number;
  /** Batches committed so far, all actors together. */
  sequence: number;
  /** Hash of the last batch. */
  lastHash: string;
  /** Number of the last batch of each actor. */
  readonly counters: Record<string, number>;
  /** What each actor can undo and redo. */
  stacks: StacksByActor;
}

/** The data of a dossier before its first batch. */
export function emptyData(dossierId: string): DossierData {
  return {
    state: new Map(),
    clock: 0,
    sequence: 0,
    lastHash: hashBeforeFirst(dossierId),
    counters: {},
    stacks: {},
  };
}

/** Folds the next batch of the journal into the data. `batch` is upcast; `hash` is that of the batch on disk. */
export function addBatch(data: DossierData, batch: Batch, hash: string): void {
  applyBatch(data.state, batch);
  data.sequence += 1;
  data.lastHash = hash;
  data.counters[batch.actor] = batch.n;
  data.clock = batch.operations.reduce((highest, { clock }) => Math.max(highest, clock), data.clock);
  data.stacks = recordOnStacks(data.stacks, batch, data.sequence);
}
