import {
  recoverDossier,
  verifyDossier,
  type RecoverOptions,
  type RecoverReport,
  type VerifyReport,
} from '#electron/store/dossier';
import type { Result } from '#shared/domain/result';

export type { RecoverReport, VerifyReport };

/** Reads every file of a dossier, older generations included, and changes nothing. */
export async function verify(folder: string, passphrase?: string): Promise<Result<VerifyReport>> {
  return naming(folder, await verifyDossier(folder, passphrase));
}

/** Writes what verifies of a dossier into a new folder; the damaged one stays as it is. Fails as {@link recoverDossier} does. */
export async function recover(
  folder: string,
  to: string,
  options: Pick<RecoverOptions, 'passphrase' | 'signal'> = {},
): Promise<Result<RecoverReport>> {
  return naming(folder, await recoverDossier(folder, to, options));
}

/** Adds to a failure which dossier it is about. */
function naming<T>(folder: string, result: Result<T>): Result<T> {
  if (result.ok) return result;
  const { code, details } = result.failure;
  return { ok: false, failure: { code, details: { folder, ...details } } };
}
