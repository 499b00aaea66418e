import type { SaveField } from '#renderer/data/field-drafts';
import type { DraftView } from '#shared/contract/views/common';
import type { Failure, Result } from '#shared/domain/result';

/** How recovered texts are asked for, saved and given up. */
interface Ways {
  readonly list: () => Promise<Result<readonly DraftView[]>>;
  readonly save: SaveField;
  readonly drop: (record: string, field: string) => Promise<Result<unknown>>;
}

/** The texts that were typed in an earlier window and never saved, until the person saves them or gives them up. */
export class RecoveredDrafts {
  readonly #ways: Ways;
  readonly #listeners = new Set<() => void>();
  #found: readonly DraftView[] = [];
  #isLoaded = false;

  constructor(ways: Ways) {
    this.#ways = ways;
  }

  all = (): readonly DraftView[] => this.#found;

  /** Calls `listener` after every change; returns the way to stop it. */
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Asks once, before anything is typed here: what is typed later is no recovered text. */
  async load(): Promise<void> {
    if (this.#isLoaded) return;
    this.#isLoaded = true;
    const listed = await this.#ways.list();
    if (listed.ok) this.#become(listed.value);
    else this.#isLoaded = false;
  }

  /** Saves a text into its field; answers why not where that fails, and the text stays. */
  async save(draft: DraftView): Promise<Failure | null> {
    return this.#settle(draft, await this.#ways.save(draft.record, draft.field, draft.value));
  }

  /** Gives a text up for good; answers why not where that fails. */
  async giveUp(draft: DraftView): Promise<Failure | null> {
    return this.#settle(draft, await this.#ways.drop(draft.record, draft.field));
  }

  #settle(draft: DraftView, result: Result<unknown>): Failure | null {
    if (!result.ok) return result.failure;
    this.#become(this.#found.filter((other) => other !== draft));
    return null;
  }

  #become(found: readonly DraftView[]): void {
    this.#found = found;
    for (const listener of this.#listeners) listener();
  }
}
