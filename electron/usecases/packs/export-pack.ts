import type { Dossier } from '#electron/store/dossier';
import type { PackRequest } from '#electron/documents/compose/compose-pack';
import type { UseCaseContext } from '#electron/usecases/context';
import { draftChanges, type ChangesInput } from '#electron/usecases/packs/changes-since';
import { templateFor } from '#electron/usecases/packs/pack-template';
import { soundEdition } from '#electron/usecases/packs/sound-edition';
import { safeFileName } from '#electron/usecases/packs/safe-file-name';
import { writtenView } from '#electron/usecases/packs/open-written';
import { writeFiles } from '#electron/usecases/packs/write-files';
import type { WrittenPackView } from '#shared/contract/views/packs';
import { packWarnings } from '#shared/domain/pack/pack-warnings';
import { succeed, type Result } from '#shared/domain/result';

/** Which pack, and where to: a folder is made where it is missing, an existing file is replaced only when asked. */
export interface ExportPackInput extends Omit<PackRequest, 'today'> {
  readonly changes?: ChangesInput | undefined;
  readonly folder?: string | undefined;
  readonly replace: boolean;
  /** The bytes of a template in base 64, for this file alone. */
  readonly template?: string | undefined;
  readonly seen?: string | undefined;
}

type ExportContext = Pick<UseCaseContext, 'view' | 'today' | 'by' | 'newId' | 'packs' | 'written'> & {
  readonly dossier: Pick<Dossier, 'folder' | 'viewAt'>;
};

/**
 * Composes a pack as a draft, renders it and writes it. Changes nothing in the dossier. Fails as {@link soundEdition},
 * {@link templateFor} and {@link writeFiles} do.
 */
export async function exportPack(
  context: ExportContext,
  input: ExportPackInput,
): Promise<Result<WrittenPackView>> {
  const { folder: _folder, replace, seen, changes: wanted, ...paper } = input;
  const { view, today } = context;
  const changes = await draftChanges(context, input, wanted);
  if (!changes.ok) return changes;
  const edition = soundEdition(view, { ...paper, today, changes: changes.value });
  if (!edition.ok) return edition;
  const template = templateFor(context.view, input.template);
  if (!template.ok) return template;
  const { document } = edition.value;
  const fileName = safeFileName(document.fileName, '.docx');
  const folder = input.folder ?? context.packs.folder;
  const file = { fileName, bytes: () => context.packs.render(document, template.value) };
  const files = await writeFiles(context, [file], { folder, replace, seen });
  if (!files.ok) return files;
  const [written = { path: '', fileName }] = files.value;
  return succeed({ ...writtenView(context, written), warnings: packWarnings(document) });
}
