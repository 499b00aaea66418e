/** A failure that a person can meet: a code with the values its wording needs. The wording stands in `shared/messages`. */
export interface Failure {
  readonly code: FailureCode;
  readonly details: FailureDetails;
}

/** Values that a failure's wording may name: a path, a title, a count, a field. Never the content of a dossier. */
export type FailureDetails = Readonly<Record<string, string | number | boolean>>;

/** The outcome of something that may fail for a reason the user can act upon. Bugs throw instead. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** Every expected failure, named. `shared/messages` must word each of them, and the compiler checks that it does. */
export const failureCodes = [
  'dossier-missing',
  'dossier-foreign',
  'dossier-damaged',
  'dossier-locked',
  'dossier-newer',
  'dossier-read-only',
  'dossier-folder-not-empty',
  'folder-unwritable',
  'dossier-unfinished',
  'folder-not-absolute',
  'time-zone-unknown',
  'dossier-not-open',
  'dossier-already-open',
  'dossier-unreadable',
  'dossier-too-large',
  'passphrase-needed',
  'passphrase-wrong',
  'passphrase-file-unreadable',
  'passphrase-empty',
  'passphrase-too-long',
  'write-failed',
  'disk-full',
  'record-unknown',
  'record-deleted',
  'field-unknown',
  'field-invalid',
  'name-missing',
  'count-above-total',
  'round-ends-first',
  'field-changed',
  'field-read-only',
  'meeting-unknown',
  'meeting-without-date',
  'variant-unknown',
  'principal-unknown',
  'principal-missing',
  'principal-unused',
  'agenda-empty',
  'no-next-item',
  'nothing-shared',
  'shared-title-missing',
  'shared-wording-missing',
  'shared-wording-first',
  'nothing-negotiated',
  'marking-missing',
  'marking-in-use',
  'marking-only-level',
  'relationship-in-use',
  'pack-invalid',
  'state-unavailable',
  'issue-unknown',
  'changes-not-shareable',
  'nothing-changed',
  'file-unreadable',
  'pack-file-not-word',
  'pack-file-too-large',
  'template-not-word',
  'template-too-large',
  'template-has-macros',
  'template-reaches-out',
  'template-lacks',
  'template-unknown-placeholder',
  'template-unsupported',
  'file-unknown',
  'file-not-opened',
  'outgoing-changed',
  'export-stopped',
  'export-ended',
  'topic-under-itself',
  'already-there',
  'point-state-refused',
  'points-unchanged',
  'target-unwritable',
  'target-exists',
  'target-in-dossier',
  'nothing-to-undo',
  'nothing-to-redo',
  'undo-overtaken',
  'undo-passed',
  'nothing-to-recover',
  'interrupted',
  'output-unwritable',
  'call-unknown',
  'call-invalid',
  'call-refused',
  'core-unreachable',
  'unexpected',
] as const;

/** One of {@link failureCodes}. */
export type FailureCode = (typeof failureCodes)[number];

/** A success carrying `value`. */
export function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A failure with the code and the values that its wording names. */
export function fail(code: FailureCode, details: FailureDetails = {}): Result<never> {
  return { ok: false, failure: { code, details } };
}
