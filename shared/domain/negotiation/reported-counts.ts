import type { DossierView } from '#shared/domain/dossier/view';
import type { ClosureCount } from '#shared/domain/negotiation/negotiation';

/** The counts of closed chapters that were reported of a negotiation, oldest first; those without a date come first. */
export function reportedCounts(view: DossierView, negotiation: string): readonly ClosureCount[] {
  return [...view.by('closureCount', 'negotiation', negotiation)].sort((left, right) => {
    const [before, after] = [left.date ?? '', right.date ?? ''];
    return before < after ? -1 : before > after ? 1 : 0;
  });
}
