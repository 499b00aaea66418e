import type { CoreCalls } from '#renderer/data/core-calls';
import type { FieldName } from '#renderer/data/draft-keeping';
import type { WindowSigns } from '#renderer/data/window-signs';
import type { CallInput } from '#shared/contract/calls';
import type { DraftView } from '#shared/contract/views/common';
import { valueDigest } from '#shared/domain/dossier/value-digest';
import type { Failure, Result } from '#shared/domain/result';

/** The texts that were typed in a window that is gone, into a field or a form, and never saved, until the person saves them or gives them up. */
export class RecoveredDrafts {
  readonly #core: CoreCalls;
  readonly #signs: WindowSigns;
  readonly #listeners = new Set<() => void>();
  /** Other windows in which something is being typed, until they are gone. */
  readonly #watched = new Set<string>();
  /** What was saved or given up already: a list that was on its way meanwhile may still name it. */
  readonly #settled = new Set<string>();
  #found: readonly DraftView[] = [];
  #isListed = false;

  constructor(core: CoreCalls, signs: WindowSigns) {
    this.#core = core;
    this.#signs = signs;
  }

  all = (): readonly DraftView[] => this.#found;

  /** Calls `listener` after every change; returns the way to stop it. */
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Calls `listener` once: as soon as it is known what was found at all; returns the way to stop it. */
  whenListed = (listener: () => void): (() => void) => {
    if (this.#isListed) {
      listener();
      return () => undefined;
    }
    const stop = this.subscribe(() => {
      stop();
      listener();
    });
    return stop;
  };

  /**
   * Asks again. What is being typed in a window that is there, this one or another, is no recovered text; what another
   * one leaves behind is one as soon as that is gone.
   */
  async load(): Promise<void> {
    const listed = await this.#core.call('drafts.list', {});
    if (!listed.ok) return;
    const present = await this.#signs.present();
    const gone = listed.value.filter(({ typed }) => !present.has(typed.window));
    this.#isListed = true;
    this.#become(gone.filter((draft) => !this.#settled.has(nameOf(draft))));
    for (const { typed } of listed.value) if (present.has(typed.window)) this.#watch(typed.window);
  }

  #watch(window: string): void {
    if (window === this.#signs.window || this.#watched.has(window)) return;
    this.#watched.add(window);
    void this.#signs.gone(window).then(async () => {
      this.#watched.delete(window);
      await this.load();
    });
  }

  /** What was typed last of all that is kept under a name. */
  newest({ record, field }: FieldName): DraftView | undefined {
    return this.#found.findLast((draft) => draft.record === record && draft.field === field);
  }

  /**
   * Saves a text into its field, in place of what it was listed with; answers why not where that fails, and the text stays.
   * Where the field holds another by now, that is listed instead.
   */
  async save(draft: DraftView): Promise<Failure | null> {
    const { record, field, held } = draft;
    const value = draft.value as CallInput<'fields.edit'>['value'];
    const saved = await this.#core.command('fields.edit', { record, field, value, seen: valueDigest(held) });
    if (saved.ok) return this.giveUp(draft);
    if (saved.failure.code === 'field-changed') await this.load();
    return saved.failure;
  }

  /** Gives a text up for good; answers why not where that fails. */
  async giveUp(draft: DraftView): Promise<Failure | null> {
    const { record, field, typed } = draft;
    return this.#settle(draft, await this.#core.call('drafts.drop', { record, field, typed }));
  }

  #settle(draft: DraftView, result: Result<unknown>): Failure | null {
    if (!result.ok) return result.failure;
    this.#settled.add(nameOf(draft));
    this.#become(this.#found.filter((other) => nameOf(other) !== nameOf(draft)));
    return null;
  }

  #become(found: readonly DraftView[]): void {
    this.#found = found;
    for (const listener of this.#listeners) listener();
  }
}

function nameOf({ record, field, typed }: DraftView): string {
  return JSON.stringify([record, field, typed]);
}
