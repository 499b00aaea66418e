import { readPackage } from '#electron/documents/word/read-package';
import { sha256 } from '#electron/store/batch-hash';
import type { UseCase } from '#electron/usecases/context';
import { templateFor } from '#electron/usecases/packs/pack-template';
import { safeFileName } from '#electron/usecases/packs/safe-file-name';
import { soundEdition } from '#electron/usecases/packs/sound-edition';
import type { CheckedInput } from '#shared/contract/calls';
import type { OutgoingView } from '#shared/contract/views/packs';
import { succeed } from '#shared/domain/result';

/**
 * Exactly what leaves with a paper for the other side: the file is made, and read back as whoever receives it could.
 * Nothing is written; an export that names the digest writes these bytes or fails. Fails as `soundEdition` does.
 */
export const outgoingPack: UseCase<CheckedInput<'packs.outgoing'>, OutgoingView> = async (context, input) => {
  const { view, today, packs } = context;
  const edition = soundEdition(view, { ...input, today });
  if (!edition.ok) return edition;
  const template = templateFor(view, undefined);
  if (!template.ok) return template;
  const { document } = edition.value;
  const bytes = await packs.render(document, template.value);
  return succeed({
    fileName: safeFileName(document.fileName, '.docx'),
    sha256: sha256(bytes),
    ...readPackage(bytes),
  });
};
