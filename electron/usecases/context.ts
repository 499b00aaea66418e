import type { Dossier } from '#electron/store/dossier';
import type { DossierView } from '#shared/domain/dossier/view';
import type { CoreEvent } from '#shared/contract/events';
import type { Result } from '#shared/domain/result';
import type { TypingOrder } from '#electron/usecases/fields/typing-order';
import type { PackWriting } from '#electron/usecases/packs/pack-writing';
import type { RunningExports } from '#electron/usecases/packs/running-exports';
import type { WrittenFiles } from '#electron/usecases/packs/written-files';

/**
 * What a use case works with. Everything that differs between hosts and tests (clock, ids, folders, the writing of
 * files) is passed in here, so that a use case is a plain function of its context and input.
 */
export interface UseCaseContext {
  readonly dossier: Dossier;
  /** The dossier as it stands now. */
  readonly view: DossierView;
  /** The day that counts as today: a training dossier's own, or the calendar's, `YYYY-MM-DD`. */
  readonly today: string;
  /** The present moment, ISO in UTC. */
  readonly now: string;
  /** The name under which one works. */
  readonly by: string;
  /** Version of Chancery. */
  readonly version: string;
  /** A new random record id. */
  readonly newId: () => string;
  /** The files that were written so far, so that one of them can be opened. */
  readonly written: WrittenFiles;
  /** The exports of several papers that are under way. */
  readonly exports: RunningExports;
  /** Tells every window of an event. */
  readonly tell: (event: CoreEvent) => void;
  /** How a pack becomes a file; see the packs' use cases. */
  readonly packs: PackWriting;
  /** What the windows of this run have typed and saved so far. */
  readonly typing: TypingOrder;
}

/** A use case: checked input in, data or an expected failure out. */
export type UseCase<I, O> = (context: UseCaseContext, input: I) => Result<O> | Promise<Result<O>>;
