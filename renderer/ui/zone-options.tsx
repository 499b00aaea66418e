import type { ReactNode } from 'react';
import { timeZones } from '#renderer/ui/time-zones';

/** Time zones as options, `usual` under its own name: some machines still say Calcutta. */
export function ZoneOptions({ usual }: { readonly usual: string }): ReactNode {
  const zones = new Set([usual, ...timeZones()]);
  return [...zones].sort().map((zone) => <option key={zone}>{zone}</option>);
}
