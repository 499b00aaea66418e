import type { Head } from '#shared/domain/dossier/operation';
import type { FoldedRecord } from '#shared/domain/dossier/fold';
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
  /** All records of a kind that are deleted and could come back. */
  deleted<K extends KindName>(kind: K): readonly RecordOf<K>[];
  /** Those that are not deleted whose `field` holds `value`: the agenda items of a meeting, say. Indexed. */
  by<K extends KindName>(kind: K, field: FieldName<K>, value: string): readonly RecordOf<K>[];
  /** The head of a field's newest value, for rules that need to know which of two changes is newer. */
  head(record: string, field: string): Head | undefined;
  /** Every field on which more than one value stands. */
  conflicts(): readonly { readonly record: string; readonly kind: string; readonly field: string }[];
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
