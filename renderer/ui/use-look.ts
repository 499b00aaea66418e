import { useSyncExternalStore } from 'react';
import type { Preferences } from '#shared/domain/settings/preferences';
import type { Look } from '#renderer/ui/theme';

const darkQuery = '(prefers-color-scheme: dark)';
const contrastQuery = '(prefers-contrast: more) and (prefers-color-scheme: dark)';

function subscribe(listener: () => void): () => void {
  const lists = [matchMedia(darkQuery), matchMedia(contrastQuery)];
  for (const list of lists) list.addEventListener('change', listener);
  return () => {
    for (const list of lists) list.removeEventListener('change', listener);
  };
}

function currentLook(): Look {
  if (matchMedia(contrastQuery).matches) return 'contrast';
  return matchMedia(darkQuery).matches ? 'dark' : 'light';
}

/**
 * The look that was chosen, or that the system asks for, followed while it changes. Forced colours are the components'
 * own affair.
 */
export function useLook(chosen: Preferences['look']): Look {
  const asked = useSyncExternalStore(subscribe, currentLook);
  return chosen === 'system' ? asked : chosen;
}
