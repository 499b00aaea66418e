import type { PackRequest } from '#electron/documents/compose/compose-pack';
import { composeEdition } from '#electron/documents/compose/edition';
import type { UseCaseContext } from '#electron/usecases/context';
import type { PackDocument } from '#shared/domain/pack/pack-document';
import { succeed, type Result } from '#shared/domain/result';

/** The document that an export would write now, for the preview. Fails as `composeEdition` does; changes nothing. */
export function previewPack(
  { view, today }: Pick<UseCaseContext, 'view' | 'today'>,
  input: Omit<PackRequest, 'today' | 'issue'>,
): Result<PackDocument> {
  const edition = composeEdition(view, { ...input, today });
  return edition.ok ? succeed(edition.value.document) : edition;
}
