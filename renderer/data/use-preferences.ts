import { useCallback } from 'react';
import { preferNow } from '#renderer/data/prefer';
import { useSession } from '#renderer/data/session-context';
import { useCommand } from '#renderer/data/use-command';
import { useView } from '#renderer/data/use-view';
import { usualPreferences, type Preferences } from '#shared/domain/settings/preferences';

/** How the person wants the window; the usual way until the core has answered. */
export function usePreferences(): Preferences {
  return useView('workplace.preferences', {}).data ?? usualPreferences;
}

/** Changes a preference: it shows at once, and is kept by the core for every window. */
export function usePrefer(): (chosen: Partial<Preferences>) => void {
  const { queries } = useSession();
  const keep = useCommand('workplace.prefer');
  return useCallback((chosen) => void preferNow(queries, chosen, keep), [queries, keep]);
}
