/** The manifest of a dossier folder. */
export const manifestName = 'chancery.json';
/** Where a new manifest is written before it takes the old one's place. */
export const manifestDraftName = 'chancery.json.part';
/** Stands in a folder while a dossier is made there, and stays where the making was cut off. */
export const unfinishedName = 'chancery.unfinished';
/** What was typed and is not saved yet. */
export const draftsName = 'drafts.chancery';
/** Where new drafts are written before they take the old ones' place. */
export const draftsDraftName = 'drafts.chancery.part';
/** Says which process has the dossier open for writing. */
export const lockName = 'lock';

const numbered = /^(snapshot|journal)-(\d{6,})\.chancery$/;
const torn = /^torn-\d{6,}-[0-9a-f]{16}\.chancery$/;
const damagedDrafts = /^drafts-damaged-[0-9a-f]{16}\.chancery$/;
const guardPrefix = 'lock-guard.';

function padded(generation: number): string {
  return String(generation).padStart(6, '0');
}

/** The snapshot at the start of a generation. */
export function snapshotName(generation: number): string {
  return `snapshot-${padded(generation)}.chancery`;
}

/** The journal of a generation. */
export function journalName(generation: number): string {
  return `journal-${padded(generation)}.chancery`;
}

/** Where the torn tail of a generation's journal is kept; `digest` is hexadecimal, so that no tail replaces another. */
export function tornTailName(generation: number, digest: string): string {
  return `torn-${padded(generation)}-${digest.slice(0, 16)}.chancery`;
}

/** Where a damaged drafts file is kept; `digest` is hexadecimal, as in {@link tornTailName}. */
export function damagedDraftsName(digest: string): string {
  return `drafts-damaged-${digest.slice(0, 16)}.chancery`;
}

/** A snapshot or journal by what it is. */
export interface NumberedFile {
  readonly file: 'snapshot' | 'journal';
  readonly generation: number;
}

/** Which snapshot or journal a name means, or `undefined` for any other file. */
export function numberedFile(name: string): NumberedFile | undefined {
  const match = numbered.exec(name);
  if (match === null) return undefined;
  return { file: match[1] === 'snapshot' ? 'snapshot' : 'journal', generation: Number(match[2]) };
}

/** True for a file that only a dossier has: where one of them stands without a manifest, the manifest is lost. */
export function isDossierFile(name: string): boolean {
  return name === draftsName || [numbered, torn, damagedDrafts].some((pattern) => pattern.test(name));
}

/** True for a file that guards the lock while it changes hands. */
export function isGuard(name: string): boolean {
  return name.startsWith(guardPrefix);
}

/** True for anything that the store itself may leave in a dossier folder. */
export function isOurs(name: string): boolean {
  const known = [manifestName, manifestDraftName, unfinishedName, draftsDraftName, lockName].includes(name);
  return known || isDossierFile(name) || isGuard(name);
}
