import { composeDraft, writeDraft, type DraftContext, type DraftInput } from '#electron/usecases/packs/draft';
import type { WrittenPackView } from '#shared/contract/views/packs';
import type { Result } from '#shared/domain/result';

/** Which pack, and where to: a folder is made where it is missing, an existing file is replaced only when asked. */
export interface ExportPackInput extends DraftInput {
  readonly folder?: string | undefined;
  readonly replace: boolean;
  readonly seen?: string | undefined;
}

/**
 * Composes a pack as a draft, renders it and writes it. Changes nothing in the dossier. Fails as {@link composeDraft}
 * and {@link writeDraft} do.
 */
export async function exportPack(
  context: DraftContext,
  input: ExportPackInput,
): Promise<Result<WrittenPackView>> {
  const { folder = context.packs.folder, replace, seen, ...paper } = input;
  const draft = await composeDraft(context, paper);
  return draft.ok ? writeDraft(context, draft.value, { folder, replace, seen }) : draft;
}
