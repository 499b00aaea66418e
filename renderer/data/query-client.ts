import { QueryClient, type QueryFilters } from '@tanstack/react-query';
import { failureOf } from '#renderer/data/call-failure';
import { viewShows } from '#renderer/data/view-kinds';
import type { CoreEvent } from '#shared/contract/events';

/** Milliseconds before a view whose answer did not arrive is asked for again, once for each. */
export const askingPauses: readonly number[] = [300, 1_500];

/**
 * Views come from the core beside us: they are kept until a change event says otherwise. One whose answer did not arrive
 * is asked for again, or the page would show what was before the change; an answer of the core is taken as it is.
 */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: 5 * 60_000,
        retry: (count, error) => count < askingPauses.length && failureOf(error).code === 'core-unreachable',
        retryDelay: (count) => askingPauses[count] ?? 0,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        networkMode: 'always',
      },
    },
  });
}

/** Asks again for the views that an event concerns. */
export function refresh(client: QueryClient, event: CoreEvent): void {
  if (event.event === 'dossier.statusChanged') {
    askAgain(client, {});
    return;
  }
  if (event.event !== 'dossier.changed') return;
  const { kinds } = event.data;
  askAgain(client, { predicate: ({ queryKey: [call] }) => viewShows(String(call), kinds) });
}

/** An answer that is on its way may be from before the change: it is not waited for, nor taken for the newest. */
function askAgain(client: QueryClient, views: QueryFilters): void {
  void client.cancelQueries(views);
  void client.invalidateQueries(views);
}
