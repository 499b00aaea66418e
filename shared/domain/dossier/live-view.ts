import { conflictsIn, fieldHead, fieldHeads, type FoldedState } from '#shared/domain/dossier/fold';
import type { Batch } from '#shared/domain/dossier/operation';
import { readRecord, type DossierView } from '#shared/domain/dossier/view';
import type { KindName, RecordOf } from '#shared/domain/record/kinds';

type AnyRecord = RecordOf<KindName>;
type Index = ReadonlyMap<unknown, readonly AnyRecord[]>;

/** The records of one kind as the rules see them, with what was made of them so far. */
class KindCache {
  readonly #records = new Map<string, AnyRecord>();
  #alive: readonly AnyRecord[] | undefined;
  readonly #indexes = new Map<string, Index>();

  put(record: AnyRecord): void {
    this.#records.set(record.id, record);
    this.#alive = undefined;
    this.#indexes.clear();
  }

  get(id: string): AnyRecord | undefined {
    return this.#records.get(id);
  }

  alive(): readonly AnyRecord[] {
    return (this.#alive ??= [...this.#records.values()].filter((record) => !record.deleted));
  }

  deleted(): readonly AnyRecord[] {
    return [...this.#records.values()].filter((record) => record.deleted);
  }

  index(field: string): Index {
    const known = this.#indexes.get(field);
    if (known !== undefined) return known;
    const made = new Map<unknown, AnyRecord[]>();
    for (const record of this.alive()) {
      const value = (record as unknown as Readonly<Record<string, unknown>>)[field];
      const group = made.get(value);
      if (group === undefined) made.set(value, [record]);
      else group.push(record);
    }
    this.#indexes.set(field, made);
    return made;
  }
}

/**
 * The view of an open dossier. It is carried from commit to commit, so that a change of one record does not make the
 * others anew.
 */
export class LiveView {
  readonly #state: FoldedState;
  #kinds: ReadonlyMap<KindName, KindCache> | undefined;
  #view: DossierView | undefined;

  constructor(state: FoldedState) {
    this.#state = state;
  }

  /** The view until the next commit: the same object for as long as nothing changes. */
  current(): DossierView {
    return (this.#view ??= this.#make());
  }

  /** Takes over the records that a batch changed. The state must hold it already. */
  update(batch: Batch): void {
    this.#view = undefined;
    if (this.#kinds === undefined) return;
    for (const id of new Set(batch.operations.map((operation) => operation.record)))
      this.#put(this.#kinds, id);
  }

  #put(kinds: ReadonlyMap<KindName, KindCache>, id: string): void {
    const folded = this.#state.get(id);
    const record = folded && readRecord(folded);
    if (record === undefined) return;
    const cache = kinds.get(record.kind) ?? new KindCache();
    cache.put(record);
    (kinds as Map<KindName, KindCache>).set(record.kind, cache);
  }

  #cacheOf(kind: KindName): KindCache | undefined {
    if (this.#kinds === undefined) {
      const kinds = new Map<KindName, KindCache>();
      for (const id of this.#state.keys()) this.#put(kinds, id);
      this.#kinds = kinds;
    }
    return this.#kinds.get(kind);
  }

  #make(): DossierView {
    const state = this.#state;
    return {
      get: <K extends KindName>(kind: K, id: string | null) =>
        (id === null ? undefined : this.#cacheOf(kind)?.get(id)) as RecordOf<K> | undefined,
      all: <K extends KindName>(kind: K) =>
        (this.#cacheOf(kind)?.alive() ?? []) as unknown as readonly RecordOf<K>[],
      deleted: <K extends KindName>(kind: K) =>
        (this.#cacheOf(kind)?.deleted() ?? []) as unknown as readonly RecordOf<K>[],
      by: <K extends KindName>(kind: K, field: string, value: string) =>
        (this.#cacheOf(kind)?.index(field).get(value) ?? []) as unknown as readonly RecordOf<K>[],
      head: (record, field) => {
        const folded = state.get(record);
        return folded === undefined ? undefined : fieldHead(folded, field);
      },
      conflicts: () => conflictsIn(state),
      inConflict: (record, field) => fieldHeads(state.get(record), field).length > 1,
    };
  }
}

/** The view of a state that does not change. Making it costs nothing; reading makes the records. */
export function viewOf(state: FoldedState): DossierView {
  return new LiveView(state).current();
}
