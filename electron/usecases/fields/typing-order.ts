import type { Head } from '#shared/domain/dossier/operation';

/** A field of a record. */
interface FieldName {
  readonly record: string;
  readonly field: string;
}

/** What was typed: in which window, and as which of its edits. A window numbers its edits of all fields upwards. */
export interface Typed {
  readonly window: string;
  readonly number: number;
}

interface Settled {
  readonly number: number;
  readonly head: Head | undefined;
}

/**
 * Which edit of each window was settled last, field by field. A window does not wait for one call before it sends the
 * next, since it may be closing; so a call that comes late is told from one that is new by its number.
 */
export class TypingOrder {
  readonly #settled = new Map<string, Settled>();

  /** True where a later edit of the same field by the same window was settled already. */
  isOvertaken(field: FieldName, typed: Typed): boolean {
    const settled = this.#settled.get(nameOf(field, typed));
    return settled !== undefined && typed.number <= settled.number;
  }

  /** Notes that an edit was saved, under the `head` that the field has now, or given up. */
  settle(field: FieldName, typed: Typed, head?: Head): void {
    if (this.isOvertaken(field, typed)) return;
    this.#settled.set(nameOf(field, typed), { number: typed.number, head });
  }

  /** True where the value under `head` was typed in the same window: whoever types there has seen it. */
  isOwn(field: FieldName, typed: Typed, head: Head | undefined): boolean {
    return head !== undefined && this.#settled.get(nameOf(field, typed))?.head === head;
  }
}

function nameOf({ record, field }: FieldName, { window }: Typed): string {
  return JSON.stringify([window, record, field]);
}
