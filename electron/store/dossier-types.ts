import type { FoldedState } from '#shared/domain/dossier/fold';
import type { Batch, Change, FieldValue, Head } from '#shared/domain/dossier/operation';
import type { DossierPoint } from '#shared/domain/dossier/point';
import type { DossierView } from '#shared/domain/dossier/view';
import type { Result } from '#shared/domain/result';
import type { DamagedDrafts, Draft } from './drafts-file';
import type { TornTail } from './open-journal';
import type { FileSystem } from './file-system';
import type { DossierKey } from './sealing';
import type { KeyCost } from './sealing-parameters';

/** Who works in a dossier, and what the store may not take from its surroundings by itself. */
export interface Workplace {
  /** This installation: letters, digits and hyphens. */
  readonly actor: string;
  /** Name under which the person works. */
  readonly by: string;
  /** The moment, as an ISO instant in UTC. */
  readonly clock: () => string;
  /** Random text of at most 64 characters, for salts. Keys and nonces never come from here. */
  readonly randomText: () => string;
  /** The disk; the machine's own unless a test says otherwise. */
  readonly fileSystem?: FileSystem | undefined;
}

/** How to open a dossier. */
export interface OpenOptions extends Workplace {
  readonly folder: string;
  readonly passphrase?: string | undefined;
  /** A key from `unlockDossier`, instead of a passphrase. */
  readonly key?: DossierKey | undefined;
  /** `write` takes the lock; `read` neither takes nor minds it, and changes nothing on disk. */
  readonly mode: 'write' | 'read';
}

/** How to make a dossier. With a passphrase it is sealed. */
export interface CreateOptions extends Omit<OpenOptions, 'mode' | 'key'> {
  readonly dossierId: string;
  /** Cost of deriving the key, recorded in the dossier; lower it in tests only. */
  readonly keyCost?: KeyCost | undefined;
  /** Puts the first records into it. Where that fails, the dossier counts as not made. */
  readonly fill?: ((dossier: Dossier) => Promise<Result<unknown>>) | undefined;
  /** Ends the making with `interrupted`; nothing of the dossier stays. */
  readonly signal?: AbortSignal | undefined;
}

/** What an opening met. */
export interface OpenReport {
  /** The start of a batch that was never acknowledged, cut off and kept in a file of its own. */
  readonly tornTail?: TornTail | undefined;
  /** A drafts file that could not be read; the dossier itself is whole. */
  readonly damagedDrafts?: DamagedDrafts | undefined;
  /** True when the last process that wrote ended without closing the dossier. */
  readonly uncleanClose: boolean;
  readonly sealed: boolean;
  readonly readOnly: boolean;
}

/** A value that a field had, by whom and when. */
export interface FieldVersion {
  readonly value: FieldValue;
  readonly at: string;
  readonly by: string;
  readonly command: string;
  readonly head: Head;
}

/** An undo or redo that was done: the call and the number of what it took back or did again, and the batch that did so. */
export interface UndoneOrRedone {
  readonly command: string;
  readonly change: number;
  readonly batch: Batch;
}

/** An open dossier. Every call that can fail for a reason outside the program answers with a `Result`. */
export interface Dossier {
  readonly id: string;
  readonly folder: string;
  readonly report: OpenReport;
  /** The records as the rules see them; the same object until the next commit. */
  view(): DossierView;
  /** Where the dossier stands now. */
  point(): DossierPoint;
  /**
   * The records as they stood at a point, folded anew from the journals. Refuses `state-unavailable` where these do not
   * reach back to it.
   */
  viewAt(point: DossierPoint): Promise<Result<DossierView>>;
  /** The fold itself. Changes with each commit. */
  state(): FoldedState;
  /**
   * Commits changes as one batch, all or none; the answer comes once it is on the disk. Changes to what a field holds
   * already are left out, and where nothing is left there is no batch.
   */
  commit(command: string, changes: readonly Change[]): Promise<Result<Batch | undefined>>;
  /** What was typed and not dropped, at most one text for each field and window. */
  drafts(): readonly Draft[];
  /** Keeps a draft in the place of an earlier one of its field and window. Refuses where nothing may be written. */
  keepDraft(draft: Draft): Promise<Result<void>>;
  /** Drops the draft of a field and window, unless a later edit is kept; one that is not there is gone already. */
  dropDraft(draft: Pick<Draft, 'record' | 'field' | 'typed'>): Promise<Result<void>>;
  /** Says under which name the person works from now on. */
  workUnder(name: string): void;
  /** Takes back the last change, or the one with that number; refuses `undo-passed` where that is not to be undone. */
  undo(change?: number): Promise<Result<UndoneOrRedone>>;
  /** Does again what was undone last, or the change with that number; refuses likewise. */
  redo(change?: number): Promise<Result<UndoneOrRedone>>;
  /** What {@link undo} would take back. */
  undoable(): { readonly command: string } | undefined;
  /** What {@link redo} would do again. */
  redoable(): { readonly command: string } | undefined;
  /** All values that a field had, the newest first. Reads the journals of the past when asked. */
  history(record: string, field: string): Promise<Result<readonly FieldVersion[]>>;
  /** Calls `listener` after each commit; returns how to stop that. */
  onCommit(listener: (batch: Batch) => void): () => void;
  /** Starts a new generation: a snapshot of the records, and an empty journal. */
  compact(): Promise<Result<void>>;
  /** Records where the journal ends, compacts where that is worthwhile, and gives the lock back. */
  close(): Promise<Result<void>>;
}
