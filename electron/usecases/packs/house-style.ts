import { readTemplate } from '#electron/documents/template/read-template';
import { changesOf, save } from '#electron/usecases/changes';
import type { UseCase, UseCaseContext } from '#electron/usecases/context';
import { chosenTemplate } from '#electron/documents/template/chosen-template';
import { safeFileName } from '#electron/usecases/packs/safe-file-name';
import { writtenView } from '#electron/usecases/packs/open-written';
import { writeFiles } from '#electron/usecases/packs/write-files';
import type { HouseStyleView, WrittenFileView } from '#shared/contract/views/packs';
import type { Saved } from '#shared/contract/views/common';
import type { CheckedInput } from '#shared/contract/calls';
import { succeed, type Result } from '#shared/domain/result';
import { settingsId } from '#shared/domain/settings/dossier-settings';

/** The house style of the dossier: its name, or `null` for the one that is built in. */
export const readHouseStyle: UseCase<unknown, HouseStyleView> = ({ view }) =>
  succeed({ name: chosenTemplate(view)?.name ?? null });

/** Takes a Word file as the dossier's house style. Fails as `readTemplate` does, and then changes nothing. */
export const chooseHouseStyle: UseCase<CheckedInput<'packs.chooseStyle'>, Saved> = async (
  context,
  { name, file },
) => {
  const read = readTemplate(Buffer.from(file, 'base64'));
  if (!read.ok) return read;
  const id = context.newId();
  return save(context, 'packs.chooseStyle', [
    ...changesOf('packTemplate', id, { name, file }),
    ...changesOf('dossierSettings', settingsId, { packTemplate: id }),
  ]);
};

/** Goes back to the look that is built in. */
export const useBuiltInStyle: UseCase<unknown, Saved> = (context) =>
  save(context, 'packs.useBuiltInStyle', changesOf('dossierSettings', settingsId, { packTemplate: null }));

/** Writes the built-in look as a template to start from. Fails as the export of a pack does. */
export async function saveBuiltInStyle(
  context: Pick<UseCaseContext, 'packs' | 'newId' | 'dossier' | 'written'>,
  { folder, replace }: CheckedInput<'packs.saveBuiltInStyle'>,
): Promise<Result<WrittenFileView>> {
  const fileName = safeFileName('House style', '.docx');
  const file = { fileName, bytes: () => context.packs.builtInTemplate() };
  const written = await writeFiles(context, [file], { folder: folder ?? context.packs.folder, replace });
  if (!written.ok) return written;
  const [saved = { path: '', fileName }] = written.value;
  return succeed(writtenView(context, saved));
}
