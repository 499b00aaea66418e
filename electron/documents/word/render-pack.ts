import type { PackDocument } from '#shared/domain/pack/pack-document';
import { readTemplate } from '#electron/documents/template/read-template';
import { renderWord } from '#electron/documents/word/render-word';

/**
 * A pack document as a Word file, dressed by the bytes of a template where there are any. Throws where those are no
 * template: they are checked when they are chosen.
 */
export function renderPack(document: PackDocument, template?: Uint8Array): Promise<Uint8Array> {
  if (template === undefined) return renderWord(document);
  const read = readTemplate(template);
  if (!read.ok) throw new Error(`The template is none: ${read.failure.code}`);
  return renderWord(document, read.value);
}
