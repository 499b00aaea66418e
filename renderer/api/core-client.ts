import type { Bridge } from '#shared/contract/bridge';
import type { CallInput, CallName, CallOutput } from '#shared/contract/calls';
import type { CoreEvent } from '#shared/contract/events';
import type { Result } from '#shared/domain/result';

/** What only the desktop window can do. */
export type Desktop = Pick<Bridge, 'savePage' | 'giveSign' | 'dictionary'>;

/** The core as the window sees it, whichever host runs it. */
export interface CoreClient {
  /** Asks the core. Never throws: a core that does not answer is the failure `core-unreachable`. */
  call<N extends CallName>(name: N, input: CallInput<N>): Promise<Result<CallOutput<N>>>;
  /**
   * Hears events until the returned function is called. After a broken connection `dossier.statusChanged` is told,
   * since events may have been missed: ask for everything again.
   */
  subscribe(listener: (event: CoreEvent) => void): () => void;
  /** `null` in a browser. */
  readonly desktop: Desktop | null;
}
