import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { CoreCalls } from '#renderer/data/core-calls';
import { CallFailure, failureOf } from '#renderer/data/call-failure';
import { useSession } from '#renderer/data/session-context';
import type { CallInput, CallName, CallOutput } from '#shared/contract/calls';
import type { Failure } from '#shared/domain/result';

/** A view as a page needs it: what is known, what went wrong, and whether the answer is still to come. */
export interface View<T> {
  readonly data: T | undefined;
  readonly failure: Failure | null;
  readonly pending: boolean;
  /** True while `data` is the answer to an earlier input. */
  readonly outdated: boolean;
  readonly retry: () => void;
}

/** Options of {@link useView}. */
export interface ViewOptions {
  /** False while the input is not known yet. */
  readonly enabled?: boolean;
  /** Shows the last answer until one for a new input is there. */
  readonly keepPrevious?: boolean;
}

/** A view of the core, kept up to date by its change events. */
export function useView<N extends CallName>(
  name: N,
  input: CallInput<N>,
  options: ViewOptions = {},
): View<CallOutput<N>> {
  const { call } = useSession();
  const enabled = options.enabled ?? true;
  const query = useQuery({
    ...viewQuery(call, name, input),
    enabled,
    ...(options.keepPrevious === true && { placeholderData: keepPreviousData }),
  });
  return {
    data: query.data,
    failure: query.error === null ? null : failureOf(query.error),
    pending: query.isPending,
    outdated: enabled && query.isPlaceholderData,
    retry: () => void query.refetch(),
  };
}

/** What is made of a view; whoever uses it is drawn anew when that changes, and not whenever the view does. `null` before it is known. */
export function useOfView<N extends CallName, T>(
  name: N,
  input: CallInput<N>,
  select: (view: CallOutput<N>) => T,
): T | null {
  const { call } = useSession();
  return useQuery({ ...viewQuery(call, name, input), select }).data ?? null;
}

function viewQuery<N extends CallName>(call: CoreCalls['call'], name: N, input: CallInput<N>) {
  return queryOptions<CallOutput<N>>({
    queryKey: [name, input],
    queryFn: async () => {
      const result = await call(name, input);
      if (!result.ok) throw new CallFailure(result.failure);
      return result.value;
    },
  });
}
