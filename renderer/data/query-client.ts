import { QueryClient } from '@tanstack/react-query';
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
    void client.invalidateQueries();
    return;
  }
  if (event.event !== 'dossier.changed') return;
  const { kinds } = event.data;
  void client.invalidateQueries({ predicate: ({ queryKey: [call] }) => viewShows(String(call), kinds) });
}
