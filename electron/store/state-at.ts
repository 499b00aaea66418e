import { applyBatch, type FoldedRecord, type FoldedState } from '#shared/domain/dossier/fold';
import { isBefore, reaches, type DossierPoint } from '#shared/domain/dossier/point';
import type { Generation } from './manifest';
import { batchesOf, type Past } from './past';
import { readFile } from './read-files';
import { checkSnapshot, decodeSnapshot } from './snapshot';
import { refuse } from './store-failure';

/** Records from which folding can go on, and how far their batches reach. */
interface Base {
  readonly state: Map<string, FoldedRecord>;
  readonly counters: Record<string, number>;
  /** Index of the generation whose journal follows. */
  readonly from: number;
}

/**
 * The records as they stood at a point, folded anew from the journals of the past; a snapshot that does not reach
 * beyond the point saves the way from the beginning. Refuses `state-unavailable` where the journals do not hold every
 * batch of it, as after a recovery that could not join them.
 */
export async function stateAt(past: Past, point: DossierPoint): Promise<FoldedState> {
  const { state, counters, from } = await baseFor(past, point);
  for (const generation of past.generations.slice(from)) {
    for (const { batch } of await batchesOf(past, generation)) {
      if (!isBefore(point, batch)) continue;
      applyBatch(state, batch);
      counters[batch.actor] = batch.n;
    }
    if (reaches(counters, point)) return state;
  }
  return refuse('state-unavailable');
}

async function baseFor(past: Past, point: DossierPoint): Promise<Base> {
  for (const [from, generation] of [...past.generations.entries()].reverse()) {
    const base = await snapshotBase(past, generation, point);
    if (base !== undefined) return { ...base, from };
  }
  if (past.generations[0]?.journal.first !== 1) refuse('state-unavailable');
  return { state: new Map(), counters: {}, from: 0 };
}

async function snapshotBase(
  past: Past,
  { generation, snapshot }: Generation,
  point: DossierPoint,
): Promise<Omit<Base, 'from'> | undefined> {
  if (snapshot === undefined) return undefined;
  const bytes = await readFile(past.fileSystem, past.folder, snapshot.name);
  checkSnapshot(bytes, snapshot, 'hash');
  const { data } = decodeSnapshot(bytes, past.contextOf(generation), 'trusted');
  if (!reaches(point, data.counters)) return undefined;
  return { state: data.state, counters: { ...data.counters } };
}
