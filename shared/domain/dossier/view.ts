import type { Head } from '#shared/domain/dossier/operation';
import { fieldHead, fieldHeads, type FoldedRecord, type FoldedState } from '#shared/domain/dossier/fold';
import {
  fieldsOf,
  isKindName,
  type FieldName,
  type KindName,
  type RecordOf,
} from '#shared/domain/record/kinds';

/**
 * Typed, read-only access to a dossier for rules, use cases and documents. Records are made from the fold on demand,
 * with the initial value of each field that nobody wrote.
 */
export interface DossierView {
  /** A record by id, deleted or not; `undefined` where none of that kind has the id. */
  get<K extends KindName>(kind: K, id: string | null): RecordOf<K> | undefined;
  /** All records of a kind that are not deleted, in the order in which they were made. */
  all<K extends KindName>(kind: K): readonly RecordOf<K>[];
  /** Those of them whose `field` holds `value`: the agenda items of a meeting, say. Indexed. */
  by<K extends KindName>(kind: K, field: FieldName<K>, value: string): readonly RecordOf<K>[];
  /** The head of a field's newest value, for rules that need to know which of two changes is newer. */
  head(record: string, field: string): Head | undefined;
  /** True when more than one value stands on the field. */
  inConflict(record: string, field: string): boolean;
}

type AnyRecord = RecordOf<KindName>;

const initialValues = new Map<KindName, Readonly<Record<string, unknown>>>();

function initialOf(kind: KindName): Readonly<Record<string, unknown>> {
  const known = initialValues.get(kind);
  if (known !== undefined) return known;
  const made = Object.fromEntries(
    Object.entries(fieldsOf(kind)).map(([name, field]) => [name, field.initial]),
  );
  initialValues.set(kind, made);
  return made;
}

/** A folded record as the rules see it; `undefined` where this version does not know its kind. */
export function readRecord(folded: FoldedRecord): AnyRecord | undefined {
  if (!isKindName(folded.kind)) return undefined;
  const made: unknown = { ...initialOf(folded.kind), ...folded.fields, id: folded.id, kind: folded.kind };
  return made as AnyRecord;
}

/**
 * A view of a state that does not change while the view is in use; make a new one after each commit (making it costs
 * nothing, reading a kind for the first time makes its records).
 */
export function viewOf(state: FoldedState): DossierView {
  const byKind = new Map<KindName, readonly AnyRecord[]>();
  const indexes = new Map<string, ReadonlyMap<unknown, readonly AnyRecord[]>>();
  const grouped = lazy(() => groupBy(state.values(), (folded) => folded.kind));

  const all = (kind: KindName): readonly AnyRecord[] => {
    const known = byKind.get(kind);
    if (known !== undefined) return known;
    const made = (grouped().get(kind) ?? []).flatMap((folded) => readRecord(folded) ?? []);
    const alive = made.filter((record) => !record.deleted);
    byKind.set(kind, alive);
    return alive;
  };
  const index = (kind: KindName, field: string): ReadonlyMap<unknown, readonly AnyRecord[]> => {
    const name = `${kind}.${field}`;
    const known = indexes.get(name);
    if (known !== undefined) return known;
    const made = groupBy(all(kind), (record) => (record as unknown as Record<string, unknown>)[field]);
    indexes.set(name, made);
    return made;
  };
  return {
    get: <K extends KindName>(kind: K, id: string | null) => {
      const folded = id === null ? undefined : state.get(id);
      return folded?.kind === kind ? (readRecord(folded) as RecordOf<K>) : undefined;
    },
    all: <K extends KindName>(kind: K) => all(kind) as unknown as readonly RecordOf<K>[],
    by: <K extends KindName>(kind: K, field: FieldName<K>, value: string) =>
      (index(kind, field).get(value) ?? []) as unknown as readonly RecordOf<K>[],
    head: (record, field) => {
      const folded = state.get(record);
      return folded === undefined ? undefined : fieldHead(folded, field);
    },
    inConflict: (record, field) => fieldHeads(state.get(record), field).length > 1,
  };
}

function groupBy<T>(members: Iterable<T>, key: (member: T) => unknown): ReadonlyMap<unknown, readonly T[]> {
  const groups = new Map<unknown, T[]>();
  for (const member of members) {
    const name = key(member);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [member]);
    else group.push(member);
  }
  return groups;
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
