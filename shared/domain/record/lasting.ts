import type { KindName } from '#shared/domain/record/kinds';

/**
 * Kinds whose records stand for what has left the desk on paper. Nobody edits, deletes or undoes them: the paper would
 * still be there, and its number would be given out twice.
 */
const lastingKinds: readonly KindName[] = ['packIssue'];

/** True for the name of such a kind. */
export function isLasting(kind: string): boolean {
  return lastingKinds.some((name) => name === kind);
}
