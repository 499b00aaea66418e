import { isDeepStrictEqual } from 'node:util';
import type { Low } from 'lowdb';
import type { FoldedState } from '#shared/domain/dossier/fold';
import { batchSchema, type Batch, type Change } from '#shared/domain/dossier/operation';
import type { DossierView } from '#shared/domain/dossier/view';
import type { Result } from '#shared/domain/result';
import type { DossierAdapter } from './dossier-adapter';
import { addBatch, type DossierData } from './dossier-data';
import type { Dossier, FieldVersion, OpenReport, UndoneOrRedone, Workplace } from './dossier-types';
import type { DossierPoint } from '#shared/domain/dossier/point';
import { LiveView, viewOf } from '#shared/domain/dossier/live-view';
import type { DraftName, Drafts } from './drafts';
import type { Draft } from './drafts-file';
import type { DossierLock } from './lock';
import { currentSchema } from './migrations/upcast';
import { changesToRevert, fieldHistory } from './history';
import type { Past } from './past';
import { stateAt } from './state-at';
import type { Direction } from './reverting';
import { stampAll, stampChanges } from './stamp-changes';
import { asResult, refuse } from './store-failure';
import { stacksOf, type Stacks, stepOf } from './undo-stacks';

/** What an open dossier is made of. `lock` is there when it was opened for writing. */
interface Parts {
  readonly low: Low<DossierData>;
  readonly adapter: DossierAdapter;
  readonly drafts: Drafts;
  readonly lock: DossierLock | undefined;
  readonly report: OpenReport;
}

/** Drafts that wait for their turn and will be written together. */
interface Keeping {
  readonly drafts: Draft[];
  readonly done: Promise<Result<void>>;
}

/** A journal is compacted at closing when it is long in itself, and long against the snapshot before it. */
const shortJournal = 64 * 1024;
const journalShare = 8;

/** An open dossier: commits in turn, folds what is on the disk, and nothing else. */
export class OpenDossier implements Dossier {
  readonly id: string;
  readonly folder: string;
  readonly report: OpenReport;
  readonly #workplace: Workplace;
  #by: string;
  readonly #parts: Parts;
  readonly #view: LiveView;
  readonly #listeners = new Set<(batch: Batch) => void>();
  #turn: Promise<unknown> = Promise.resolve();
  #keeping: Keeping | undefined;
  #closed = false;
  /** The point that was looked at last, so that looking again costs nothing. */
  #seen: { readonly point: DossierPoint; readonly view: DossierView } | undefined;

  constructor(id: string, place: Workplace & { readonly folder: string }, parts: Parts) {
    this.id = id;
    this.folder = place.folder;
    this.report = parts.report;
    this.#workplace = place;
    this.#by = place.by;
    this.#parts = parts;
    this.#view = new LiveView(parts.low.data.state);
  }

  view(): DossierView {
    return this.#view.current();
  }

  point(): DossierPoint {
    return { ...this.#data.counters };
  }

  /** In turn, since a compaction drops old snapshots. */
  viewAt(point: DossierPoint): Promise<Result<DossierView>> {
    return this.#inTurn(async () => {
      if (this.#closed) refuse('dossier-not-open');
      if (this.#seen !== undefined && isDeepStrictEqual(this.#seen.point, point)) return this.#seen.view;
      const view = viewOf(await stateAt(this.#past(), point));
      this.#seen = { point, view };
      return view;
    });
  }

  state(): FoldedState {
    return this.#data.state;
  }

  get #data(): DossierData {
    return this.#parts.low.data;
  }

  get #stacks(): Stacks {
    return stacksOf(this.#data.stacks, this.#workplace.actor);
  }

  commit(command: string, changes: readonly Change[]): Promise<Result<Batch | undefined>> {
    return this.#inTurn(async () => {
      this.#refuseUnlessWritable();
      const clock = this.#data.clock + 1;
      const operations = stampChanges(this.#data.state, changes, { clock, salt: this.#workplace.randomText });
      return operations.length === 0 ? undefined : this.#append({ command, operations });
    });
  }

  drafts(): readonly Draft[] {
    return this.#parts.drafts.all();
  }

  keepDraft(draft: Draft): Promise<Result<void>> {
    const { drafts, done } = (this.#keeping ??= this.#beginKeeping());
    drafts.push(draft);
    return done;
  }

  #beginKeeping(): Keeping {
    const drafts: Draft[] = [];
    const done = this.#inTurn(async () => {
      if (this.#keeping?.drafts === drafts) this.#keeping = undefined;
      this.#refuseUnlessWritable();
      await this.#parts.drafts.keep(drafts);
    });
    return { drafts, done };
  }

  dropDraft(draft: DraftName): Promise<Result<void>> {
    return this.#inTurn(async () => {
      this.#refuseUnlessWritable();
      await this.#parts.drafts.drop(draft);
    });
  }

  async #append(content: Pick<Batch, 'command' | 'reverts' | 'operations'>): Promise<Batch> {
    const { actor, clock } = this.#workplace;
    const by = this.#by;
    const { lastHash, counters, sequence } = this.#data;
    const { command, reverts, operations } = content;
    const batch: Batch = {
      schema: currentSchema,
      at: clock(),
      by,
      actor,
      n: (counters[actor] ?? 0) + 1,
      previousHash: lastHash,
      command,
      ...(reverts && { reverts }),
      operations,
    };
    batchSchema.parse({ ...batch, operations: [] });
    const { text, hash } = await this.#parts.adapter.append(batch, sequence + 1);
    const committed = JSON.parse(text) as Batch;
    addBatch(this.#data, committed, hash);
    this.#view.update(committed);
    this.#tell(committed);
    return committed;
  }

  /** A listener that throws has a bug, but the batch stands. */
  #tell(batch: Batch): void {
    for (const listener of this.#listeners) {
      try {
        listener(batch);
      } catch (error) {
        process.nextTick(() => {
          throw error;
        });
      }
    }
  }

  /** One after another, in the order of the calls. */
  #inTurn<T>(work: () => Promise<T>): Promise<Result<T>> {
    this.#keeping = undefined;
    const turn = this.#turn.then(() => asResult(work));
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  #refuseUnlessWritable(): void {
    if (this.#closed) refuse('dossier-not-open');
    if (this.report.readOnly) refuse('dossier-read-only', { folder: this.folder });
  }

  workUnder(name: string): void {
    this.#by = name;
  }

  undo(change?: number): Promise<Result<UndoneOrRedone>> {
    return this.#inTurn(() => this.#revert('undo', change));
  }

  redo(change?: number): Promise<Result<UndoneOrRedone>> {
    return this.#inTurn(() => this.#revert('redo', change));
  }

  async #revert(kind: Direction, change?: number): Promise<UndoneOrRedone> {
    this.#refuseUnlessWritable();
    const { sequence, actor, n, command } = stepOf(this.#stacks, kind, change);
    const { state, clock } = this.#data;
    const changes = await changesToRevert(this.#past(), kind, state, sequence);
    const operations = stampAll(state, changes, { clock: clock + 1, salt: this.#workplace.randomText });
    return {
      command,
      change: n,
      batch: await this.#append({ command, reverts: { kind, actor, n }, operations }),
    };
  }

  undoable(): { readonly command: string } | undefined {
    return this.#stacks.undo.at(-1);
  }

  redoable(): { readonly command: string } | undefined {
    return this.#stacks.redo.at(-1);
  }

  history(record: string, field: string): Promise<Result<readonly FieldVersion[]>> {
    return asResult(async () => {
      if (this.#closed) refuse('dossier-not-open');
      return fieldHistory(this.#past(), record, field);
    });
  }

  #past(): Past {
    return this.#parts.adapter.past(this.#data.sequence);
  }

  onCommit(listener: (batch: Batch) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  compact(): Promise<Result<void>> {
    return this.#inTurn(async () => {
      this.#refuseUnlessWritable();
      await this.#parts.low.write();
    });
  }

  close(): Promise<Result<void>> {
    return this.#inTurn(async () => {
      if (this.#closed) return;
      this.#closed = true;
      const { adapter, lock } = this.#parts;
      try {
        if (lock !== undefined) await this.#settle();
      } finally {
        await adapter.close();
        await lock?.release();
      }
    });
  }

  /** Leaves a compact dossier where that is worthwhile and possible, and in any case one whose end is recorded. */
  async #settle(): Promise<void> {
    const { adapter, low } = this.#parts;
    const { journal, snapshot } = adapter.sizes;
    if (journal > shortJournal && journal * journalShare > snapshot) {
      const compacted = await asResult(() => low.write());
      if (compacted.ok) return;
    }
    await adapter.recordClose(this.#data.lastHash);
  }
}
