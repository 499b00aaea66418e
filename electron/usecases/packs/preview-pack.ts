import { composePack, type PackRequest } from '#electron/documents/compose/compose-pack';
import type { UseCaseContext } from '#electron/usecases/context';
import type { PackDocument } from '#shared/domain/pack/pack-document';
import type { Result } from '#shared/domain/result';

/** The document that an export would write now, for the preview. Fails as `composePack` does; changes nothing. */
export function previewPack(
  { view, today }: Pick<UseCaseContext, 'view' | 'today'>,
  input: Omit<PackRequest, 'today'>,
): Result<PackDocument> {
  return composePack(view, { ...input, today });
}
