import type { Dossier } from '#electron/store/dossier';
import type { ShownChanges } from '#electron/documents/compose/changes/with-changes';
import type { PackRequest } from '#electron/documents/compose/compose-pack';
import { chosenMargins, marginsIn } from '#electron/documents/template/chosen-template';
import { composeEdition } from '#electron/documents/compose/edition';
import type { UseCaseContext } from '#electron/usecases/context';
import { draftChanges, type ChangesInput } from '#electron/usecases/packs/changes-since';
import { writtenView } from '#electron/usecases/packs/open-written';
import { templateFor } from '#electron/usecases/packs/pack-template';
import { safeFileName } from '#electron/usecases/packs/safe-file-name';
import { soundDocument } from '#electron/usecases/packs/sound-edition';
import { writeFiles, type FileToWrite, type Target } from '#electron/usecases/packs/write-files';
import type { WrittenPackView } from '#shared/contract/views/packs';
import type { PackDocument, PageMargins } from '#shared/domain/pack/pack-document';
import { packWarnings, type PackWarning } from '#shared/domain/pack/pack-warnings';
import { succeed, type Result } from '#shared/domain/result';

/** Which pack is drafted, and how it is dressed. */
export interface DraftInput extends Omit<PackRequest, 'today' | 'margins'> {
  readonly changes?: ChangesInput | undefined;
  /** The bytes of a template in base 64, for this file alone. */
  readonly template?: string | undefined;
}

/** What drafts are made and written with. */
export type DraftContext = Pick<UseCaseContext, 'view' | 'today' | 'by' | 'newId' | 'packs' | 'written'> & {
  readonly dossier: Pick<Dossier, 'folder' | 'viewAt'>;
};

/** A draft that passed the gate: what is left to do is to render and write it. */
export interface Draft {
  readonly file: FileToWrite;
  readonly warnings: readonly PackWarning[];
}

/**
 * Composes a draft of a pack from the dossier as it stands. Fails as {@link draftChanges} and {@link draftNow} do.
 */
export async function composeDraft(context: DraftContext, input: DraftInput): Promise<Result<Draft>> {
  const changes = await draftChanges(
    context,
    { ...input, margins: marginsFor(context, input) },
    input.changes,
  );
  return changes.ok ? draftNow(context, input, changes.value) : changes;
}

/**
 * The same at once: drafts that are made one after another without waiting come from one state of the dossier. Fails
 * as `composeEdition`, {@link templateFor} and {@link soundDraft} do.
 */
export function draftNow(
  context: DraftContext,
  { template: given, changes: _changes, ...paper }: DraftInput,
  changes?: ShownChanges,
): Result<Draft> {
  const { view, today } = context;
  const margins = marginsFor(context, { template: given });
  const edition = composeEdition(view, { ...paper, margins, today, changes });
  if (!edition.ok) return edition;
  const template = templateFor(view, given);
  return template.ok ? soundDraft(context, edition.value.document, template.value) : template;
}

/** The margins of the template that a draft is dressed in. */
function marginsFor(
  { view }: Pick<DraftContext, 'view'>,
  { template }: Pick<DraftInput, 'template'>,
): PageMargins {
  return template === undefined ? chosenMargins(view) : marginsIn(Buffer.from(template, 'base64'));
}

/** A composed document as a draft that may be written. Fails as {@link soundDocument} does. */
export function soundDraft(
  { packs }: Pick<UseCaseContext, 'packs'>,
  composed: PackDocument,
  template: Uint8Array | undefined,
): Result<Draft> {
  const sound = soundDocument(composed);
  if (!sound.ok) return sound;
  const document = sound.value;
  const fileName = safeFileName(document.fileName, '.docx');
  const bytes = (): Promise<Uint8Array> => packs.render(document, template);
  return succeed({
    file: { fileName, bytes },
    warnings: packWarnings(document),
  });
}

/** Renders a draft and writes it. Fails as {@link writeFiles} does. */
export async function writeDraft(
  context: Pick<DraftContext, 'newId' | 'packs' | 'written' | 'dossier'>,
  { file, warnings }: Draft,
  target: Target,
): Promise<Result<WrittenPackView>> {
  const files = await writeFiles(context, [file], target);
  if (!files.ok) return files;
  const [written = { path: '', fileName: file.fileName }] = files.value;
  return succeed({ ...writtenView(context, written), warnings });
}
