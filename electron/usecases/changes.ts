import type { UseCaseContext } from '#electron/usecases/context';
import type { Made, Saved } from '#shared/contract/views/common';
import type { Change, FieldValue } from '#shared/domain/dossier/operation';
import type { KindName, RecordOf } from '#shared/domain/record/kinds';
import type { Moves } from '#shared/domain/record/position';
import { fail, succeed, type Result } from '#shared/domain/result';

/** The fields that a new or changed record gets; names and types come from its kind. */
export type FieldsToWrite<K extends KindName> = Partial<Omit<RecordOf<K>, 'id' | 'kind'>>;

/** One change for each field given. */
export function changesOf<K extends KindName>(
  kind: K,
  record: string,
  fields: FieldsToWrite<K>,
): readonly Change[] {
  return Object.entries(fields).map(([field, value]) => ({
    record,
    kind,
    field,
    value: value as FieldValue,
  }));
}

/** Changes that give records of a kind their new positions. */
export function positionChanges(kind: KindName, moves: Moves): readonly Change[] {
  return Object.entries(moves).map(([record, position]) => ({
    record,
    kind,
    field: 'position',
    value: position,
  }));
}

/** Commits and answers with the moment at which it was safe on disk, and with the number of the change. */
export async function save(
  context: UseCaseContext,
  command: string,
  changes: readonly Change[],
): Promise<Result<Saved>> {
  const committed = await context.dossier.commit(command, changes);
  if (!committed.ok) return committed;
  const { value: batch } = committed;
  return succeed({ savedAt: context.now, ...(batch !== undefined && { change: batch.n }) });
}

/** Commits a new record and answers with its id. */
export async function saveNew(
  context: UseCaseContext,
  command: string,
  id: string,
  changes: readonly Change[],
): Promise<Result<Made>> {
  const saved = await save(context, command, changes);
  return saved.ok ? succeed({ ...saved.value, id }) : saved;
}

/** A record that is there and not deleted, or the failure that says which one is missing. */
export function find<K extends KindName>(
  context: Pick<UseCaseContext, 'view'>,
  kind: K,
  id: string | null,
): Result<RecordOf<K>> {
  const record = context.view.get(kind, id);
  if (record === undefined) return fail('record-unknown', { kind, record: id ?? '' });
  if (record.deleted) return fail('record-deleted', { label: labelOf(record), record: record.id });
  return succeed(record);
}

/** The first failure among results, if there is one. */
export function firstFailure(...results: readonly Result<unknown>[]): Result<never> | undefined {
  for (const result of results) if (!result.ok) return result;
  return undefined;
}

function labelOf(record: object): string {
  const named = record as { readonly title?: string; readonly name?: string; readonly id: string };
  return named.title ?? named.name ?? named.id;
}
