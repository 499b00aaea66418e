import { openDossier, type Dossier, type Workplace } from '#electron/store/dossier';
import type { UseCaseContext } from '#electron/usecases/context';
import { openStatus, settingsOf } from '#electron/usecases/dossier/status';
import { TypingOrder } from '#electron/usecases/fields/typing-order';
import { todayIn } from '#electron/usecases/dossier/today';
import type { CoreEvent } from '#shared/contract/events';
import type { DossierStatus } from '#shared/contract/views/common';
import type { Batch } from '#shared/domain/dossier/operation';
import { isKindName } from '#shared/domain/record/kinds';
import { fail, succeed, type Failure, type Result } from '#shared/domain/result';

/** Which dossier, in which way, by whom, and what its use cases are given. */
export interface SessionOptions extends Workplace, Pick<UseCaseContext, 'newId' | 'packs'> {
  readonly folder: string;
  readonly mode: 'read' | 'write';
  readonly version: string;
}

type Listener = (event: CoreEvent) => void;

type State =
  | { readonly name: 'sealed' }
  | { readonly name: 'failed'; readonly failure: Failure }
  | { readonly name: 'open'; readonly dossier: Dossier };

const notOpen: State = { name: 'failed', failure: { code: 'dossier-not-open', details: {} } };
const waitsForPerson: readonly string[] = [
  'passphrase-needed',
  'passphrase-wrong',
  'passphrase-empty',
  'passphrase-too-long',
];

/** The dossier that a host works on, from opening to closing. There is one for each running host. */
export class DossierSession {
  readonly #options: SessionOptions;
  readonly #listeners = new Set<Listener>();
  readonly #typing = new TypingOrder();
  #state: State = notOpen;
  #savedAt: string | null = null;

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  /**
   * Opens the dossier. One that is sealed waits for its passphrase, and a wrong one changes nothing; any other failure
   * stays in the status, and opening may be tried again.
   */
  async open(passphrase?: string): Promise<Result<DossierStatus>> {
    const { folder } = this.#options;
    if (this.#state.name === 'open') return fail('dossier-already-open', { folder });
    const opened = await openDossier({ ...this.#options, passphrase });
    if (opened.ok) {
      opened.value.onCommit((batch) => {
        this.#committed(batch);
      });
      this.#become({ name: 'open', dossier: opened.value });
      return succeed(this.status());
    }
    const { code, details } = opened.failure;
    const failure: Failure = { code, details: { folder, ...details } };
    this.#become(waitsForPerson.includes(code) ? { name: 'sealed' } : { name: 'failed', failure });
    return { ok: false, failure };
  }

  /** Says that there is no dossier to open, and why. */
  refuse(failure: Failure): void {
    this.#become({ name: 'failed', failure });
  }

  /** The dossier and its state, for the frame of the window. */
  status(): DossierStatus {
    const { folder, version, packs, by, clock } = this.#options;
    if (this.#state.name === 'sealed') return { state: 'sealed', folder, version };
    if (this.#state.name === 'failed')
      return { state: 'failed', folder, failure: this.#state.failure, version };
    const savedAt = this.#savedAt;
    return openStatus(this.#state.dossier, {
      by,
      version,
      savedAt,
      exportFolder: packs.folder,
      now: clock(),
    });
  }

  /** What a use case works with now, or why no dossier is open. */
  context(): Result<UseCaseContext> {
    const { folder, by, clock, newId, packs, version } = this.#options;
    if (this.#state.name === 'sealed') return fail('passphrase-needed', { folder });
    if (this.#state.name === 'failed') return { ok: false, failure: this.#state.failure };
    const { dossier } = this.#state;
    const now = clock();
    const today = todayIn(settingsOf(dossier), now);
    const typing = this.#typing;
    return succeed({ dossier, view: dossier.view(), now, today, by, newId, packs, version, typing });
  }

  /** Hears of commits and of opening and closing, until the returned function is called. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Closes the dossier, so that its end is recorded. */
  async close(): Promise<Result<void>> {
    if (this.#state.name !== 'open') return succeed(undefined);
    const { dossier } = this.#state;
    this.#become(notOpen);
    return dossier.close();
  }

  #become(state: State): void {
    this.#state = state;
    this.#tell({ event: 'dossier.statusChanged', data: {} });
  }

  #committed(batch: Batch): void {
    this.#savedAt = batch.at;
    const kinds = new Set(batch.operations.map((operation) => operation.kind).filter(isKindName));
    const records = new Set(batch.operations.map((operation) => operation.record));
    this.#tell({ event: 'dossier.changed', data: { kinds: [...kinds], records: [...records] } });
  }

  #tell(event: CoreEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
