import type { Saved } from '#shared/contract/views/common';
import type { Failure, Result } from '#shared/domain/result';

/** Milliseconds without a key press after which a text is saved. */
export const savingPause = 800;

/** What a person typed into a field and the dossier may not hold yet. */
export interface Draft {
  readonly record: string;
  readonly field: string;
  readonly value: unknown;
  readonly status: 'typed' | 'saving' | 'saved' | 'failed';
  readonly failure: Failure | null;
}

/** Saves one value of one field. */
export type SaveField = (record: string, field: string, value: unknown) => Promise<Result<Saved>>;

interface Entry {
  draft: Draft;
  timer: ReturnType<typeof setTimeout> | undefined;
  running: Promise<void>;
  /** Values that the view showed before, or may still show on its way to the newest: never taken for news. */
  readonly past: Set<string>;
  /** What the dossier holds as far as this window knows. */
  stored: string;
}

/**
 * Keeps what is typed until the dossier has it. One save for each pause or blur; a save that fails keeps the text; a
 * view that arrives late never overwrites a newer text. It outlives the editors, so leaving a page loses nothing.
 */
export class FieldDrafts {
  readonly #entries = new Map<string, Entry>();
  readonly #listeners = new Set<() => void>();
  readonly #save: SaveField;
  readonly #pause: number;

  constructor(save: SaveField, pause = savingPause) {
    this.#save = save;
    this.#pause = pause;
  }

  /** The draft of a field, or `undefined` where the view says all there is. */
  get(record: string, field: string): Draft | undefined {
    return this.#entries.get(nameOf(record, field))?.draft;
  }

  /** Every draft that is not safely in the dossier. */
  unsaved(): readonly Draft[] {
    return [...this.#entries.values()].map(({ draft }) => draft).filter(({ status }) => status !== 'saved');
  }

  /** Calls `listener` after every change; returns the way to stop it. */
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes a new value as typed; `shown` is what the view showed when the typing began. Saved after the pause. */
  edit(record: string, field: string, shown: unknown, value: unknown): void {
    const name = nameOf(record, field);
    const known = this.#entries.get(name);
    const entry = known ?? this.#begin(name, record, field, shown);
    clearTimeout(entry.timer);
    entry.draft = { ...entry.draft, value, status: 'typed' };
    entry.timer = setTimeout(() => void this.flush(record, field), this.#pause);
    this.#tell();
  }

  /** Saves a field now, if there is something to save. */
  async flush(record: string, field: string): Promise<void> {
    const entry = this.#entries.get(nameOf(record, field));
    if (entry === undefined) return;
    clearTimeout(entry.timer);
    entry.timer = undefined;
    entry.running = entry.running.then(() => this.#saveOnce(entry));
    await entry.running;
  }

  /** Saves everything now: before leaving, before an undo. */
  async flushAll(): Promise<void> {
    await Promise.all(this.unsaved().map(({ record, field }) => this.flush(record, field)));
  }

  /** Gives up a text that cannot be saved: the view speaks again. */
  discard(record: string, field: string): void {
    const name = nameOf(record, field);
    clearTimeout(this.#entries.get(name)?.timer);
    this.#entries.delete(name);
    this.#tell();
  }

  /** Hears what a view shows; a saved draft goes once the view shows it, or shows something newer. */
  viewed(record: string, field: string, value: unknown): void {
    const name = nameOf(record, field);
    const entry = this.#entries.get(name);
    if (entry?.draft.status !== 'saved') return;
    const text = JSON.stringify(value);
    if (text !== JSON.stringify(entry.draft.value) && entry.past.has(text)) return;
    this.#entries.delete(name);
    this.#tell();
  }

  /** Lets the views speak again for all that is saved: after an undo or a redo. */
  forgetSaved(): void {
    for (const [name, entry] of this.#entries) if (entry.draft.status === 'saved') this.#entries.delete(name);
    this.#tell();
  }

  #begin(name: string, record: string, field: string, shown: unknown): Entry {
    const draft: Draft = { record, field, value: shown, status: 'saved', failure: null };
    const stored = JSON.stringify(shown);
    const entry: Entry = {
      draft,
      timer: undefined,
      running: Promise.resolve(),
      past: new Set([stored]),
      stored,
    };
    this.#entries.set(name, entry);
    return entry;
  }

  async #saveOnce(entry: Entry): Promise<void> {
    const { value, status } = entry.draft;
    if (status === 'saved') return;
    const text = JSON.stringify(value);
    entry.draft = { ...entry.draft, status: 'saving' };
    this.#tell();
    const failure = text === entry.stored ? null : await this.#store(entry, text);
    const typedOn = entry.draft.value !== value;
    const ended = failure === null ? 'saved' : 'failed';
    entry.draft = { ...entry.draft, status: typedOn ? 'typed' : ended, failure };
    this.#tell();
  }

  async #store(entry: Entry, text: string): Promise<Failure | null> {
    const { record, field, value } = entry.draft;
    entry.past.add(text);
    const saved = await this.#save(record, field, value);
    if (!saved.ok) return saved.failure;
    entry.stored = text;
    return null;
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

function nameOf(record: string, field: string): string {
  return `${record}/${field}`;
}
