import type { FieldDrafts } from '#renderer/data/field-drafts';

/** Saves what is being typed; answers whether all that was typed into these records is saved. */
export async function isSaved(drafts: FieldDrafts, records: readonly string[]): Promise<boolean> {
  await drafts.flushAll();
  // What was typed in the meantime counts too.
  return !drafts.unsaved().some(({ record }) => records.includes(record));
}

/** What is said where nothing is issued since texts of this window are not saved: an issue is made for good. */
export const notIssued = {
  intent: 'warning',
  title: 'Nothing was issued: there are texts that are not saved.',
  body: 'An issue is made for good, and they would not be in it. See "Not saved" at the top first.',
} as const;

/** What is said of a paper that is written while `count` texts of this window are not saved; `null` where all are. */
export function leftOutInWords(count: number): string | null {
  if (count === 0) return null;
  const texts = count === 1 ? 'A text of this window is' : `${String(count)} texts of this window are`;
  return `${texts} not saved, and not in it. See "Not saved" at the top.`;
}
