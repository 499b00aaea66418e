import { chosenMargins } from '#electron/documents/template/chosen-template';
import { composeEdition } from '#electron/documents/compose/edition';
import { sectionLengths } from '#electron/documents/layout/section-length';
import { draftChanges, type ChangesInput } from '#electron/usecases/packs/changes-since';
import type { UseCaseContext } from '#electron/usecases/context';
import type { PackPreviewView } from '#shared/contract/views/packs';
import type { PackBlock } from '#shared/domain/pack/pack-blocks';
import type { PackDocument } from '#shared/domain/pack/pack-document';
import { succeed, type Result } from '#shared/domain/result';

/** Which papers are previewed, and what they show of their changes. */
export interface PreviewPackInput {
  readonly meeting: string;
  readonly variant: string;
  readonly principal?: string | undefined;
  readonly changes?: ChangesInput | undefined;
}

type Context = Parameters<typeof draftChanges>[0] & {
  readonly packs: Pick<UseCaseContext['packs'], 'draw'>;
};

/**
 * The document that an export would write now, for the preview, with its figures drawn and its length on paper estimated. Fails as `composeEdition` does;
 * changes nothing.
 */
export async function previewPack(
  context: Context,
  input: PreviewPackInput,
): Promise<Result<PackPreviewView>> {
  const { view, today } = context;
  const changes = await draftChanges(context, { ...input, margins: chosenMargins(view) }, input.changes);
  if (!changes.ok) return changes;
  const edition = composeEdition(view, { ...input, today, changes: changes.value });
  if (!edition.ok) return edition;
  const { document } = edition.value;
  const drawn = await withPictures(document, context.packs.draw);
  return succeed({ document: drawn, lengths: sectionLengths(document) });
}

async function withPictures(
  document: PackDocument,
  draw: UseCaseContext['packs']['draw'],
): Promise<PackDocument> {
  const drawn = async (block: PackBlock): Promise<PackBlock> =>
    block.type === 'figure' ? { ...block, svg: await draw(block.chart) } : block;
  const sections = document.sections.map(async (section) => ({
    ...section,
    blocks: await Promise.all(section.blocks.map(drawn)),
  }));
  return { ...document, sections: await Promise.all(sections) };
}
