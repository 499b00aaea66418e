import { composeEdition, type Edition, type EditionRequest } from '#electron/documents/compose/edition';
import { checkPack } from '#shared/domain/pack/check-pack';
import type { DossierView } from '#shared/domain/dossier/view';
import { packFaultMessage } from '#shared/messages/messages';
import { fail, type Result } from '#shared/domain/result';

/** An edition that has passed the gate. Fails as `composeEdition` does, or with `pack-invalid`. */
export function soundEdition(view: DossierView, request: EditionRequest): Result<Edition> {
  const edition = composeEdition(view, request);
  if (!edition.ok) return edition;
  const [finding] = checkPack(edition.value.document);
  if (finding === undefined) return edition;
  return fail('pack-invalid', { reason: packFaultMessage(finding) });
}
