import type { CallInput, CallName, CallOutput } from '#shared/contract/calls';
import type { Result } from '#shared/domain/result';

/** The two ways in which the window asks the core. */
export interface CoreCalls {
  /** Asks the core. */
  readonly call: <N extends CallName>(name: N, input: CallInput<N>) => Promise<Result<CallOutput<N>>>;
  /** Like `call`, and shown as 'Saving...' and 'Saved' in the frame of the window. */
  readonly command: <N extends CallName>(name: N, input: CallInput<N>) => Promise<Result<CallOutput<N>>>;
}
