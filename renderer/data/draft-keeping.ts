/** Milliseconds after a key press within which a text is kept in the dossier's recovery drafts. */
export const keepingInterval = 250;

/** Which field is meant. */
export interface FieldName {
  readonly record: string;
  readonly field: string;
}

/** Where a text is kept until it is saved, so that it outlives a host that ends. Failures there lose nothing here. */
export interface Recovery {
  readonly keep: (field: FieldName, value: unknown, number: number) => Promise<{ readonly ok: boolean }>;
  readonly drop: (field: FieldName, number: number) => Promise<unknown>;
}

/** Keeps nothing: for a window without a dossier of its own. */
export const noRecovery: Recovery = {
  keep: () => Promise.resolve({ ok: true }),
  drop: () => Promise.resolve(),
};

/** The recovery draft of one field, or of one form: kept at most once in {@link keepingInterval}, dropped when it is of no use. */
export class DraftKeeping {
  readonly #recovery: Recovery;
  readonly #name: FieldName;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #kept = 0;

  constructor(recovery: Recovery, name: FieldName) {
    this.#recovery = recovery;
    this.#name = name;
  }

  /** Keeps soon what `newest` answers then; nothing where it answers nothing. */
  soon(newest: () => { readonly value: unknown; readonly number: number } | undefined): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      const { value, number } = newest() ?? {};
      if (number !== undefined) void this.now(value, number);
    }, keepingInterval);
  }

  /** Keeps a value at once; answers whether it is safe. */
  async now(value: unknown, number: number): Promise<boolean> {
    this.stop();
    if (number <= this.#kept) return true;
    this.#kept = number;
    const kept = await this.#recovery.keep(this.#name, value, number);
    return kept.ok;
  }

  /** Keeps nothing that waits to be kept. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Drops what is kept up to an edit, if something is. A save drops it by itself. */
  drop(number: number): void {
    this.stop();
    if (this.#kept > 0) void this.#recovery.drop(this.#name, number);
    this.#kept = 0;
  }

  /** Notes that a save dropped what was kept up to an edit. */
  saved(number: number): void {
    if (this.#kept <= number) this.#kept = 0;
  }
}
