import type { Manifest } from './manifest';
import { openKey, type DossierKey } from './sealing';
import { refuse } from './store-failure';

/**
 * Derives the key of a sealed dossier; `undefined` for one that is not sealed. Refuses `passphrase-needed` and
 * `passphrase-wrong`: the manifest's checksum holds, so a key that does not open means another passphrase, not damage.
 */
export async function unlock(
  { dossier, sealing }: Manifest,
  passphrase: string | undefined,
): Promise<DossierKey | undefined> {
  if (sealing === undefined) return undefined;
  if (passphrase === undefined || passphrase === '') return refuse('passphrase-needed');
  return (await openKey(passphrase, dossier, sealing)) ?? refuse('passphrase-wrong');
}
