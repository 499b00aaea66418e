import type { FoldedState } from '#shared/domain/dossier/fold';
import type { Change } from '#shared/domain/dossier/operation';
import type { FieldVersion } from './dossier-types';
import { FieldVersions } from './field-versions';
import { mentions, pastBatch, pastBatches, type Past } from './past';
import { headsBefore, revertingChanges, type Direction } from './reverting';
import { refuse } from './store-failure';

/** All values that a field had, the newest first. */
export async function fieldHistory(
  past: Past,
  record: string,
  field: string,
): Promise<readonly FieldVersion[]> {
  const versions = new FieldVersions();
  for await (const { batch } of pastBatches(past, mentions(new Set([record])))) versions.add(batch);
  return versions.of(record, field).map(({ value, head, batch }) => {
    const { at, by, command } = batch;
    return { value, at, by, command, head };
  });
}

/** The changes that take back, or do again, the batch at `sequence`. Reads no further into the past than it must. */
export async function changesToRevert(
  past: Past,
  direction: Direction,
  state: FoldedState,
  sequence: number,
): Promise<readonly Change[]> {
  const target = (await pastBatch(past, sequence)) ?? refuse('nothing-to-undo');
  const records = new Set(target.operations.map((operation) => operation.record));
  const needed = direction === 'undo' ? headsBefore(target, state) : [];
  const versions = new FieldVersions();
  const isEnough = (): boolean =>
    needed.every(({ operation: { record, field }, head }) => versions.at(record, field, head) !== undefined);
  for await (const { sequence: at, batch } of pastBatches(past, mentions(records))) {
    versions.add(batch);
    if (at <= sequence && isEnough()) break;
  }
  return revertingChanges(target, direction, state, versions);
}
