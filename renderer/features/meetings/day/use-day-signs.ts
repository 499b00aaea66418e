import { useEffect } from 'react';
import { useSession } from '#renderer/data/session-context';
import type { ItemClock } from '#shared/domain/meeting/day-clock';

/** Tells through the system that the time of the item under way ends soon, or is over, to whoever looks elsewhere. */
export function useDaySigns(warning: ItemClock['warning']): void {
  const { desktop } = useSession();
  useEffect(() => {
    if (warning === 'none') return;
    void desktop?.giveSign({ sign: 'notice', notice: warning === 'over' ? 'overrun' : 'near-end' });
  }, [desktop, warning]);
}
