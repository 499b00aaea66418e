import type { CallInput, CallName, CallOutput } from '#shared/contract/calls';
import type { CoreEvent } from '#shared/contract/events';
import type { Result } from '#shared/domain/result';

/**
 * What the desktop host's preload puts at `window.chancery`: one function for each call, and one way to hear events.
 * Nothing else crosses from the window to the desktop host.
 */
export interface Bridge {
  readonly calls: { readonly [N in CallName]: (input: CallInput<N>) => Promise<Result<CallOutput<N>>> };
  /** Hears every event until the returned function is called. */
  readonly onEvent: (listener: (event: CoreEvent) => void) => () => void;
}

/** The channel on which a window calls the desktop host: `(name, input) => Result`. */
export const callChannel = 'chancery:call';

/** The channel on which the desktop host tells its windows of events. */
export const eventChannel = 'chancery:event';

/** The channel on which the desktop window asks which words are misspelt: `words => misspelt`. */
export const spellingChannel = 'chancery:spelling';
