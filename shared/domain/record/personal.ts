import type { KindName } from '#shared/domain/record/kinds';

/**
 * Kinds whose records are one person's marks and say nothing about the matter (decision 0013). Setting one is no step of
 * the work: undo passes it over.
 */
const personalKinds: readonly KindName[] = ['favourite'];

/** True for the name of such a kind. */
export function isPersonal(kind: string): boolean {
  return personalKinds.some((name) => name === kind);
}
