import { createHash } from 'node:crypto';
import type { Batch, FieldValue } from '#shared/domain/dossier/operation';
import { canonicalJson } from '#shared/domain/dossier/canonical-json';

/** SHA-256 as lower-case hexadecimal. Text is hashed as UTF-8. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * The digest that stands for a value in the hash chain: SHA-256 over the canonical JSON of the salt, then that of the
 * value. The salt keeps a short value from being guessed once its text has been destroyed.
 */
export function digestOfValue(salt: string, value: FieldValue): string {
  return sha256(canonicalJson(salt) + canonicalJson(value));
}

/** The hash of a batch as it stands on disk (before upcasting), over its values by digest only (decision 0001). */
export function hashOfBatch(batch: Batch): string {
  const operations = batch.operations.map(({ value, salt, ...rest }) => ({
    ...rest,
    digest: digestOfValue(salt, value),
  }));
  return sha256(canonicalJson({ ...batch, operations }));
}

/** What the first batch of a dossier names as its previous hash. */
export function hashBeforeFirst(dossierId: string): string {
  return sha256(dossierId);
}
