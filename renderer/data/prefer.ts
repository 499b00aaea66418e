import type { QueryClient } from '@tanstack/react-query';
import { usualPreferences, type Preferences } from '#shared/domain/settings/preferences';

const queryKey = ['workplace.preferences', {}];

/**
 * Shows a preference at once, and then keeps it by `keep`. An answer that is on its way does not know it yet and is not
 * taken; where it cannot be kept (`null`), what is kept shows again.
 */
export async function preferNow(
  queries: QueryClient,
  chosen: Partial<Preferences>,
  keep: (chosen: Partial<Preferences>) => Promise<Preferences | null>,
): Promise<void> {
  void queries.cancelQueries({ queryKey });
  queries.setQueryData<Preferences>(queryKey, (known = usualPreferences) => ({ ...known, ...chosen }));
  if ((await keep(chosen)) === null) await queries.invalidateQueries({ queryKey });
}
