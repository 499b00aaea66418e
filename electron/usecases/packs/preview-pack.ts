import { composeEdition } from '#electron/documents/compose/edition';
import { draftChanges, type ChangesInput } from '#electron/usecases/packs/changes-since';
import type { PackDocument } from '#shared/domain/pack/pack-document';
import { succeed, type Result } from '#shared/domain/result';

/** Which papers are previewed, and what they show of their changes. */
export interface PreviewPackInput {
  readonly meeting: string;
  readonly variant: string;
  readonly principal?: string | undefined;
  readonly changes?: ChangesInput | undefined;
}

type Context = Parameters<typeof draftChanges>[0];

/** The document that an export would write now, for the preview. Fails as `composeEdition` does; changes nothing. */
export async function previewPack(context: Context, input: PreviewPackInput): Promise<Result<PackDocument>> {
  const { view, today } = context;
  const changes = await draftChanges(context, input, input.changes);
  if (!changes.ok) return changes;
  const edition = composeEdition(view, { ...input, today, changes: changes.value });
  return edition.ok ? succeed(edition.value.document) : edition;
}
