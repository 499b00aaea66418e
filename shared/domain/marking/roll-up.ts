import type { DossierView } from '#shared/domain/dossier/view';
import type { Marking } from '#shared/domain/marking/marking';
import { comparePositions } from '#shared/domain/record/position';

/**
 * The marking of a whole: the highest level of its parts with the union of their caveats (briefing conventions).
 * `null` when there is no part, or when one has no marking: 'unmarked' is a level that somebody must choose. A level
 * that the scheme does not know counts as no marking.
 */
export function rollUpMarkings(view: DossierView, markings: readonly (Marking | null)[]): Marking | null {
  const rank = levelRanks(view);
  let highest: string | null = null;
  const caveats = new Set<string>();
  for (const marking of markings) {
    if (marking === null || !rank.has(marking.level)) return null;
    if (highest === null || (rank.get(marking.level) ?? 0) > (rank.get(highest) ?? 0))
      highest = marking.level;
    for (const caveat of marking.caveats) caveats.add(caveat);
  }
  return highest === null ? null : { level: highest, caveats: [...caveats].sort() };
}

/** A marking as it is printed: `CONFIDENTIAL - EYES ONLY`. Caveats stand in the order of their scheme. */
export function markingText(view: DossierView, marking: Marking): string {
  const level = view.get('markingLevel', marking.level)?.label ?? '';
  const caveats = marking.caveats
    .flatMap((id) => view.get('markingCaveat', id) ?? [])
    .sort(comparePositions)
    .map((caveat) => caveat.label);
  return [level, ...caveats].join(' - ');
}

/** False for a level or caveat of another scheme than the dossier's. */
export function isOfScheme(view: DossierView, record: object): boolean {
  const { kind, scheme } = record as { readonly kind?: string; readonly scheme?: string | null };
  if (kind !== 'markingLevel' && kind !== 'markingCaveat') return true;
  const own = view.get('dossierSettings', 'dossier')?.scheme ?? null;
  return own === null || scheme === own;
}

/** Rank of each level within its scheme, by id; a later position is higher. */
function levelRanks(view: DossierView): ReadonlyMap<string, number> {
  const scheme = view.get('dossierSettings', 'dossier')?.scheme;
  const levels = view
    .all('markingLevel')
    .filter((level) => scheme === undefined || scheme === null || level.scheme === scheme);
  return new Map([...levels].sort(comparePositions).map((level, index) => [level.id, index]));
}
