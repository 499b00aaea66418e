import { DraftKeeping, type Recovery } from '#renderer/data/draft-keeping';
import type { RecoveredDrafts } from '#renderer/data/recovered-drafts';
import type { DraftView } from '#shared/contract/views/common';
import { formField, readKeptForm, type KeptForm, type KeptFormName } from '#shared/domain/drafts/kept-form';

/** Which form is meant: what it asks for, and the record that it adds to. */
export interface FormName {
  readonly form: KeptFormName;
  readonly record: string;
}

interface Entry {
  kept: KeptForm;
  number: number;
  readonly keeping: DraftKeeping;
  /** What a window that is gone had typed into it, as long as that is kept under the name of that window. */
  found?: DraftView | undefined;
}

/**
 * Keeps what is typed into a form until it is saved or given up: in this window, so that the form has it again however it
 * came to close, and among the dossier's recovery drafts.
 */
export class FormDrafts {
  readonly #entries = new Map<string, Entry>();
  readonly #recovery: Recovery;
  readonly #recovered: RecoveredDrafts;
  #lastNumber = 0;

  constructor(recovery: Recovery, recovered: RecoveredDrafts) {
    this.#recovery = recovery;
    this.#recovered = recovered;
  }

  /** What was typed into a form and neither saved nor given up, in this window or in one that is gone. */
  before(name: FormName): KeptForm | undefined {
    return this.#entries.get(keyOf(name))?.kept ?? readKeptForm(this.#recovered.newest(fieldOf(name))?.value);
  }

  /** True where something was typed into the form in this window. */
  isTyped(name: FormName): boolean {
    return this.#entries.has(keyOf(name));
  }

  /** Makes what a window that is gone had typed into a form this window's own. */
  async takeOver(name: FormName): Promise<void> {
    const found = this.#recovered.newest(fieldOf(name));
    const kept = readKeptForm(found?.value);
    if (found === undefined || kept === undefined || this.#entries.has(keyOf(name))) return;
    const entry = Object.assign(this.#enter(name, kept), { found });
    if (await entry.keeping.now(kept, entry.number)) await this.#giveUpFound(entry);
  }

  /** Takes what stands in a form by now. */
  typed(name: FormName, kept: KeptForm): void {
    const entry = this.#enter(name, kept);
    entry.keeping.soon(() => ({ value: entry.kept, number: entry.number }));
  }

  /** Forgets what was typed into a form: it is saved, given up, or taken out again. */
  end(name: FormName): void {
    const entry = this.#entries.get(keyOf(name));
    if (entry === undefined) return;
    entry.keeping.drop(entry.number);
    this.#entries.delete(keyOf(name));
    void this.#giveUpFound(entry);
  }

  async #giveUpFound(entry: Entry): Promise<void> {
    const { found } = entry;
    if (found === undefined) return;
    const failure = await this.#recovered.giveUp(found);
    if (failure === null) entry.found = undefined;
  }

  #enter(name: FormName, kept: KeptForm): Entry {
    const number = (this.#lastNumber += 1);
    const known = this.#entries.get(keyOf(name));
    if (known !== undefined) return Object.assign(known, { kept, number });
    const entry: Entry = { kept, number, keeping: new DraftKeeping(this.#recovery, fieldOf(name)) };
    this.#entries.set(keyOf(name), entry);
    return entry;
  }
}

function fieldOf({ form, record }: FormName): { readonly record: string; readonly field: string } {
  return { record, field: formField(form) };
}

function keyOf({ form, record }: FormName): string {
  return `${form} ${record}`;
}
