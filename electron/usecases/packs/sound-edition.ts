import { composeEdition, type Edition, type EditionRequest } from '#electron/documents/compose/edition';
import { checkPack } from '#shared/domain/pack/check-pack';
import type { DossierView } from '#shared/domain/dossier/view';
import type { PackDocument } from '#shared/domain/pack/pack-document';
import { packFaultMessage } from '#shared/messages/messages';
import { fail, succeed, type Result } from '#shared/domain/result';

/** An edition that has passed the gate. Fails as `composeEdition` and {@link soundDocument} do. */
export function soundEdition(view: DossierView, request: EditionRequest): Result<Edition> {
  const edition = composeEdition(view, request);
  if (!edition.ok) return edition;
  const sound = soundDocument(edition.value.document);
  return sound.ok ? edition : sound;
}

/** The gate that every paper passes before it is rendered: the document, or `pack-invalid` with its first fault. */
export function soundDocument(document: PackDocument): Result<PackDocument> {
  const [finding] = checkPack(document);
  if (finding === undefined) return succeed(document);
  return fail('pack-invalid', { reason: packFaultMessage(finding) });
}
