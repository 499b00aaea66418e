import {
  compareHeads,
  headOf,
  type Batch,
  type FieldValue,
  type Head,
} from '#shared/domain/dossier/operation';

/** One operation on a field, with what its batch says of it. */
export interface Version {
  readonly value: FieldValue;
  readonly head: Head;
  readonly seen: readonly Head[];
  readonly batch: Batch;
}

/** The versions of fields, collected from batches. */
export class FieldVersions {
  readonly #byField = new Map<string, Map<Head, Version>>();

  add(batch: Batch): void {
    for (const { record, field, value, clock, seen } of batch.operations) {
      const key = `${record} ${field}`;
      const versions = this.#byField.get(key) ?? new Map<Head, Version>();
      this.#byField.set(key, versions);
      const head = headOf(clock, batch.actor);
      versions.set(head, { value, head, seen, batch });
    }
  }

  /** All versions of a field, the newest first. */
  of(record: string, field: string): readonly Version[] {
    const versions = this.#byField.get(`${record} ${field}`);
    return [...(versions?.values() ?? [])].sort((left, right) => compareHeads(right.head, left.head));
  }

  /** The version with a head. */
  at(record: string, field: string, head: Head): Version | undefined {
    return this.#byField.get(`${record} ${field}`)?.get(head);
  }

  /**
   * The head that a head amounts to once undo and redo are seen through: an undo stands for what its target replaced, a
   * redo for its target. `undefined` is the field before anyone wrote it.
   */
  effective(record: string, field: string, head: Head | undefined): Head | undefined {
    let current = head;
    for (;;) {
      const version = current === undefined ? undefined : this.at(record, field, current);
      const reverts = version?.batch.reverts;
      if (version === undefined || reverts === undefined) return current;
      const target = this.of(record, field).find(
        ({ batch }) => batch.actor === reverts.actor && batch.n === reverts.n,
      );
      if (reverts.kind === 'redo' && target !== undefined) return target.head;
      current = newestOf((target ?? version).seen);
    }
  }
}

/** The newest of some heads. */
export function newestOf(heads: readonly Head[]): Head | undefined {
  return [...heads].sort(compareHeads).at(-1);
}
