import { QueryClient, type QueryFilters } from '@tanstack/react-query';
import { viewShows } from '#renderer/data/view-kinds';
import type { CoreEvent } from '#shared/contract/events';

/** Views come from the core beside us: they are kept until a change event says otherwise, and never asked for twice. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: 5 * 60_000,
        retry: false,
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
