import { changesOf, type FieldsToWrite } from '#electron/usecases/changes';
import type { Change } from '#shared/domain/dossier/operation';
import { findField, type KindName } from '#shared/domain/record/kinds';
import { firstPositions } from '#shared/domain/record/position';

/** One command of the sample: what a user would have done in one go, committed as one batch. */
export interface SampleStep {
  readonly command: string;
  readonly changes: readonly Change[];
}

/**
 * A new record: one change for each field that differs from its initial value. `illustrative` names the fields that are
 * drafted examples (`*`: all of them).
 */
export function newRecord<K extends KindName>(
  kind: K,
  id: string,
  fields: FieldsToWrite<K>,
  illustrative: readonly string[] = [],
): readonly Change[] {
  const written = changesOf(kind, id, fields).filter(differsFromInitial);
  if (written.length === 0) throw new Error(`Nothing is known of ${kind} ${id}`);
  if (illustrative.length === 0) return written;
  return [...written, { record: id, kind, field: 'illustrative', value: [...illustrative] }];
}

function differsFromInitial(change: Change): boolean {
  const field = findField(change.kind, change.field);
  if (field === undefined) throw new Error(`There is no field ${change.kind}.${change.field}`);
  return JSON.stringify(change.value) !== JSON.stringify(field.initial);
}

/** Makes something of each member of a list, with its position in that order. */
export function inOrder<T, R>(
  members: readonly T[],
  make: (member: T, position: string, number: number) => readonly R[],
): readonly R[] {
  const positions = firstPositions(members.length);
  return members.flatMap((member, index) => make(member, positions[index] ?? '', index + 1));
}

/** Citations that tie a record (`field` empty), or one field of it, to its sources. */
export function citations(record: string, field: string, sourceIds: readonly string[]): readonly Change[] {
  const stem = ['cite', record, ...(field === '' ? [] : [field])].join('-');
  return inOrder(sourceIds, (source, position, number) =>
    newRecord('citation', `${stem}-${number}`, { record, field, source, position }),
  );
}

/** The marking with a level and no caveats. */
export function marked(level: string): { readonly level: string; readonly caveats: readonly string[] } {
  return { level, caveats: [] };
}
