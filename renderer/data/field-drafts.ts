import { DraftKeeping, noRecovery, type Recovery } from '#renderer/data/draft-keeping';
import type { Saved } from '#shared/contract/views/common';
import { valueDigest } from '#shared/domain/dossier/value-digest';
import { fail, type Failure, type Result } from '#shared/domain/result';

/** Milliseconds without a key press after which a text is saved. */
export const savingPause = 800;
/** Milliseconds after which the text of somebody who types without a pause is saved. */
export const longestTyping = 4_000;
/** Milliseconds in which a view usually shows what was saved; whether it still stands is asked where none has by then. */
export const showingPause = 1_000;

/** What a person typed into a field and the dossier may not hold yet. */
export interface Draft {
  readonly record: string;
  readonly field: string;
  readonly value: unknown;
  readonly status: 'typed' | 'saving' | 'saved' | 'failed';
  readonly failure: Failure | null;
}

/** Which edit of this window a save is (they are counted upwards), and the value that its editor had seen before. */
export interface SavedEdit {
  readonly number: number;
  readonly seen: unknown;
}

/** Saves one value of one field. */
export type SaveField = (
  record: string,
  field: string,
  value: unknown,
  edit: SavedEdit,
) => Promise<Result<Saved>>;

/** Asks what the dossier holds in a field now. */
export type HeldValue = (record: string, field: string) => Promise<Result<unknown>>;

interface Entry {
  draft: Draft;
  /** The newest edit of the field. */
  number: number;
  /** Saves under way. */
  sending: number;
  newestSend: Promise<void>;
  pause: ReturnType<typeof setTimeout> | undefined;
  /** Runs from the first key after a save, however many follow. */
  longest: ReturnType<typeof setTimeout> | undefined;
  /** Runs while a saved text waits for a view that shows it. */
  look: ReturnType<typeof setTimeout> | undefined;
  readonly keeping: DraftKeeping;
  /** Values that the view showed before, or may still show on its way to the newest: never taken for news. */
  readonly past: Set<string>;
  /** What the dossier holds as far as this window knows, and the edit that put it there. */
  stored: { readonly value: unknown; readonly number: number };
}

/**
 * Keeps what is typed until the dossier has it. One save for each pause or blur; a save that fails keeps the text; a
 * view that arrives late never overwrites a newer text. It outlives the editors, so leaving a page loses nothing. A save
 * is sent at once and waits for none before it, since the window may be closing: edits are numbered, and the core goes
 * by the numbers. What was saved and no view has shown yet is shown for it, as long as the dossier holds it.
 */
export class FieldDrafts {
  readonly #entries = new Map<string, Entry>();
  readonly #listeners = new Set<() => void>();
  readonly #save: SaveField;
  readonly #recovery: Recovery;
  readonly #held: HeldValue;
  #lastNumber = 0;

  constructor(save: SaveField, recovery = noRecovery, held: HeldValue = unheard) {
    this.#save = save;
    this.#recovery = recovery;
    this.#held = held;
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
    const entry = this.#entries.get(name) ?? this.#begin(name, record, field, shown);
    clearTimeout(entry.pause);
    entry.number = this.#lastNumber += 1;
    entry.draft = { ...entry.draft, value, status: 'typed' };
    const flush = (): void => void this.flush(record, field);
    entry.pause = setTimeout(flush, savingPause);
    entry.longest ??= setTimeout(flush, longestTyping);
    entry.keeping.soon(() =>
      entry.draft.status === 'saved' ? undefined : { value: entry.draft.value, number: entry.number },
    );
    this.#tell();
  }

  /** Saves a field now, if there is something to save. It is on its way when this returns, and saved when it settles. */
  async flush(record: string, field: string): Promise<void> {
    const entry = this.#entries.get(nameOf(record, field));
    if (entry === undefined) return;
    stopTimers(entry);
    if (entry.draft.status === 'typed' || entry.draft.status === 'failed')
      entry.newestSend = this.#send(entry);
    await entry.newestSend;
  }

  /** Saves everything now: before leaving, before an undo. Answers what could not be saved. */
  async flushAll(): Promise<readonly Draft[]> {
    await Promise.all(this.unsaved().map(({ record, field }) => this.flush(record, field)));
    return this.unsaved().filter(({ status }) => status === 'failed');
  }

  /** Saves a text over the one that another window put there meanwhile, which its editor has now seen. */
  async saveOver(record: string, field: string, seen: unknown): Promise<void> {
    const entry = this.#entries.get(nameOf(record, field));
    if (entry === undefined) return;
    entry.past.add(JSON.stringify(seen));
    entry.stored = { value: seen, number: 0 };
    // Counts as an edit: a save under way, as of the field that lost the focus, does not know yet what was seen.
    entry.number = this.#lastNumber += 1;
    entry.draft = { ...entry.draft, status: 'typed' };
    await this.flush(record, field);
  }

  /** Gives up a text that is not saved: the view speaks again. */
  discard(record: string, field: string): void {
    const name = nameOf(record, field);
    const entry = this.#entries.get(name);
    if (entry === undefined) return;
    stopTimers(entry);
    entry.keeping.drop(entry.number);
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

  /** Hears that records changed, here or in another window: what was saved into them may not stand any more. */
  changed(records: readonly string[]): void {
    for (const entry of this.#entries.values())
      if (records.includes(entry.draft.record)) this.#lookSoon(entry);
  }

  /** Asks whether what was saved still stands, and lets the views speak where it does not: after an undo or a redo. */
  async lookAgain(): Promise<void> {
    await Promise.all([...this.#entries.values()].map((entry) => this.#look(entry)));
  }

  #lookSoon(entry: Entry): void {
    clearTimeout(entry.look);
    entry.look = setTimeout(() => void this.#look(entry), showingPause);
  }

  async #look(entry: Entry): Promise<void> {
    const { number, draft } = entry;
    const name = nameOf(draft.record, draft.field);
    const isWaiting = (): boolean => this.#entries.get(name) === entry && entry.draft.status === 'saved';
    if (!isWaiting()) return;
    const held = await this.#held(draft.record, draft.field);
    // Of a later edit, its own save tells.
    if (!held.ok || !isWaiting() || entry.number !== number) return;
    if (valueDigest(held.value) === valueDigest(draft.value)) return;
    this.#entries.delete(name);
    this.#tell();
  }

  #begin(name: string, record: string, field: string, shown: unknown): Entry {
    const entry: Entry = {
      draft: { record, field, value: shown, status: 'saved', failure: null },
      number: 0,
      sending: 0,
      newestSend: Promise.resolve(),
      pause: undefined,
      longest: undefined,
      look: undefined,
      keeping: new DraftKeeping(this.#recovery, { record, field }),
      past: new Set([JSON.stringify(shown)]),
      stored: { value: shown, number: 0 },
    };
    this.#entries.set(name, entry);
    return entry;
  }

  async #send(entry: Entry): Promise<void> {
    const { number, stored } = entry;
    const { record, field, value } = entry.draft;
    if (entry.sending === 0 && isSame(value, stored.value)) {
      entry.keeping.drop(number);
      this.#ended(entry, null);
      return;
    }
    entry.past.add(JSON.stringify(value));
    entry.sending += 1;
    entry.draft = { ...entry.draft, status: 'saving' };
    this.#tell();
    const saved = await this.#save(record, field, value, { number, seen: stored.value });
    entry.sending -= 1;
    if (saved.ok) {
      if (number > entry.stored.number) entry.stored = { value, number };
      entry.keeping.saved(number);
    }
    // A later edit speaks for the field.
    if (entry.number === number) this.#ended(entry, saved.ok ? null : saved.failure);
  }

  #ended(entry: Entry, failure: Failure | null): void {
    entry.draft = { ...entry.draft, status: failure === null ? 'saved' : 'failed', failure };
    if (failure === null) this.#lookSoon(entry);
    else void entry.keeping.now(entry.draft.value, entry.number);
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

function stopTimers(entry: Entry): void {
  clearTimeout(entry.pause);
  clearTimeout(entry.longest);
  entry.longest = undefined;
  entry.keeping.stop();
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** For a window that cannot ask. */
function unheard(): Promise<Result<unknown>> {
  return Promise.resolve(fail('core-unreachable'));
}

function nameOf(record: string, field: string): string {
  return `${record}/${field}`;
}
