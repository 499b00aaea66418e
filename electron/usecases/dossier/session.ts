import { isAbsolute, resolve } from 'node:path';
import { openDossier, type Dossier, type Workplace } from '#electron/store/dossier';
import type { UseCaseContext } from '#electron/usecases/context';
import { makeEmpty } from '#electron/usecases/dossier/make-empty';
import { makeSample } from '#electron/usecases/dossier/make-sample';
import { openStatus, settingsOf } from '#electron/usecases/dossier/status';
import { TypingOrder } from '#electron/usecases/fields/typing-order';
import { todayIn } from '#electron/usecases/dossier/today';
import type { CheckedInput } from '#shared/contract/calls';
import { preferencesSchema, usualPreferences, type Preferences } from '#shared/domain/settings/preferences';
import { RunningExports } from '#electron/usecases/packs/running-exports';
import { WrittenFiles } from '#electron/usecases/packs/written-files';
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
  /** What a person may have made here; without it, nothing is made. */
  readonly home?: Home | undefined;
}

/** Where dossiers are made, of what, and what is kept for later starts. */
export interface Home {
  /** True when the person asked for the session's folder. */
  readonly asked: boolean;
  readonly sampleFolder: string;
  readonly emptyFolder: string;
  /** The folder `resources/sample` of the installation. */
  readonly material: string;
  /** Keeps the person's name, or the dossier to open at the next start. */
  readonly remember: (known: {
    readonly name?: string;
    readonly dossier?: string;
    readonly preferences?: Preferences;
  }) => void;
  /** What was chosen at earlier starts. */
  readonly preferences: Preferences;
}

type Listener = (event: CoreEvent) => void;

type State =
  | { readonly name: 'none'; readonly home: Home }
  | { readonly name: 'sealed' }
  | { readonly name: 'failed'; readonly failure: Failure }
  | { readonly name: 'open'; readonly dossier: Dossier };

const notOpen: State = { name: 'failed', failure: { code: 'dossier-not-open', details: {} } };
const toBeMade: readonly string[] = ['dossier-missing', 'dossier-unfinished'];
const waitsForPerson: readonly string[] = [
  'passphrase-needed',
  'passphrase-wrong',
  'passphrase-empty',
  'passphrase-too-long',
];

/** The dossier that a host works on, from opening to closing. There is one for each running host. */
export class DossierSession {
  readonly #options: SessionOptions;
  readonly #written = new WrittenFiles();
  readonly #exports = new RunningExports();
  readonly #listeners = new Set<Listener>();
  readonly #typing = new TypingOrder();
  #folder: string;
  #by: string;
  #preferences: Preferences;
  #mode: 'read' | 'write';
  #state: State = notOpen;
  #savedAt: string | null = null;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#folder = options.folder;
    this.#by = options.by;
    this.#mode = options.mode;
    this.#preferences = options.home?.preferences ?? usualPreferences;
  }

  /**
   * Opens the dossier. One that is sealed waits for its passphrase, and a wrong one changes nothing; any other failure
   * stays in the status, and opening may be tried again. Where there is none yet, the person may have one made.
   */
  async open(passphrase?: string): Promise<Result<DossierStatus>> {
    const folder = this.#folder;
    const mode = this.#mode;
    if (this.#state.name === 'open') return fail('dossier-already-open', { folder });
    const opened = await openDossier({ ...this.#options, by: this.#by, folder, mode, passphrase });
    if (opened.ok) {
      opened.value.onCommit((batch) => {
        this.#committed(batch);
      });
      this.#become({ name: 'open', dossier: opened.value });
      return succeed(this.status());
    }
    const { code, details } = opened.failure;
    const failure: Failure = { code, details: { folder, ...details } };
    this.#become(this.#stateAfter(failure));
    return { ok: false, failure };
  }

  /** Opens the dossier for reading only: beside another Chancery that has it open for writing. */
  openReadOnly(): Promise<Result<DossierStatus>> {
    this.#mode = 'read';
    return this.open();
  }

  #stateAfter(failure: Failure): State {
    const { home } = this.#options;
    if (waitsForPerson.includes(failure.code)) return { name: 'sealed' };
    const isToMake = this.#mode === 'write' && toBeMade.includes(failure.code);
    return home !== undefined && isToMake ? { name: 'none', home } : { name: 'failed', failure };
  }

  /** Opens another folder than the one that was asked for at the start, and again at the next start. */
  async openAt(folder: string): Promise<Result<DossierStatus>> {
    return this.#at(folder, () => Promise.resolve(succeed(undefined)));
  }

  /** Makes the sample dossier in a folder, and opens it. */
  async makeSample(folder: string, passphrase?: string): Promise<Result<DossierStatus>> {
    return this.#at(folder, ({ material }) => makeSample({ folder, material, passphrase }), passphrase);
  }

  /** Makes an empty dossier in a folder, and opens it. */
  async makeEmpty(input: CheckedInput<'dossier.makeEmpty'>): Promise<Result<DossierStatus>> {
    const workplace = { ...this.#options, by: this.#by };
    const make = ({ material }: Home): Promise<Result<unknown>> =>
      makeEmpty(input, { workplace, material, dossierId: this.#options.newId() });
    return this.#at(input.folder, make, input.passphrase);
  }

  /** What fails here changes neither the session nor what is remembered. */
  async #at(
    folder: string,
    make: (home: Home) => Promise<Result<unknown>>,
    passphrase?: string,
  ): Promise<Result<DossierStatus>> {
    const { home } = this.#options;
    if (this.#state.name === 'open') return fail('dossier-already-open', { folder: this.#folder });
    if (home === undefined) return fail('dossier-missing', { folder });
    if (!isAbsolute(folder)) return fail('folder-not-absolute', { folder });
    const made = await make(home);
    if (!made.ok) return made;
    const before = { folder: this.#folder, state: this.#state };
    this.#folder = resolve(folder);
    const opened = await this.open(passphrase);
    if (opened.ok || isSealed(this.#state)) home.remember({ dossier: this.#folder });
    else {
      this.#folder = before.folder;
      this.#become(before.state);
    }
    return opened;
  }

  /** Works under another name from now on, also at later starts. */
  rename(name: string): Result<{ readonly by: string }> {
    this.#by = name;
    if (this.#state.name === 'open') this.#state.dossier.workUnder(name);
    this.#options.home?.remember({ name });
    this.#tell({ event: 'dossier.statusChanged', data: {} });
    return succeed({ by: name });
  }

  /** How the person wants the window. */
  preferences(): Preferences {
    return this.#preferences;
  }

  /** Keeps what a person chose, for every window and later starts. Fails with `folder-not-absolute`. */
  prefer(chosen: CheckedInput<'workplace.prefer'>): Result<Preferences> {
    const { packFolder = '' } = chosen;
    if (packFolder !== '' && !isAbsolute(packFolder))
      return fail('folder-not-absolute', { folder: packFolder });
    this.#preferences = preferencesSchema.parse({ ...this.#preferences, ...chosen });
    this.#options.home?.remember({ preferences: this.#preferences });
    this.#tell({ event: 'dossier.statusChanged', data: {} });
    return succeed(this.#preferences);
  }

  /** Where packs go unless a call names another folder. */
  #packFolder(): string {
    const { packFolder = '' } = this.#preferences;
    return packFolder === '' ? this.#options.packs.folder : packFolder;
  }

  /** The dossier and its state, for the frame of the window. */
  status(): DossierStatus {
    const { version, clock } = this.#options;
    const folder = this.#folder;
    const by = this.#by;
    if (this.#state.name === 'none') {
      const { asked, sampleFolder, emptyFolder } = this.#state.home;
      return { state: 'none', folder, asked, sampleFolder, emptyFolder, by, version };
    }
    if (this.#state.name === 'sealed') return { state: 'sealed', folder, version };
    if (this.#state.name === 'failed')
      return { state: 'failed', folder, failure: this.#state.failure, version };
    const savedAt = this.#savedAt;
    return openStatus(this.#state.dossier, {
      by,
      version,
      savedAt,
      exportFolder: this.#packFolder(),
      now: clock(),
    });
  }

  /** What a use case works with now, or why no dossier is open. */
  context(): Result<UseCaseContext> {
    const { clock, newId, packs, version } = this.#options;
    const folder = this.#folder;
    const by = this.#by;
    if (this.#state.name === 'none') return fail('dossier-missing', { folder });
    if (this.#state.name === 'sealed') return fail('passphrase-needed', { folder });
    if (this.#state.name === 'failed') return { ok: false, failure: this.#state.failure };
    const { dossier } = this.#state;
    const now = clock();
    const today = todayIn(settingsOf(dossier), now);
    const typing = this.#typing;
    return succeed({
      dossier,
      view: dossier.view(),
      now,
      today,
      by,
      newId,
      packs: { ...packs, folder: this.#packFolder() },
      version,
      written: this.#written,
      exports: this.#exports,
      tell: (event) => {
        this.#tell(event);
      },
      typing,
    });
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

function isSealed(state: State): boolean {
  return state.name === 'sealed';
}
