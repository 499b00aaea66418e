import { isAbsolute, join } from 'node:path';
import { composePack } from '#electron/documents/compose/compose-pack';
import type { UseCaseContext } from '#electron/usecases/context';
import { fileErrorCode, type PackFiles } from '#electron/usecases/packs/pack-files';
import { safeFileName } from '#electron/usecases/packs/safe-file-name';
import { checkPack } from '#shared/domain/pack/check-pack';
import type { PackDocument } from '#shared/domain/pack/pack-document';
import { fail, succeed, type Result } from '#shared/domain/result';

/** Which pack, and where to: a folder is made where it is missing, an existing file is replaced only when asked. */
export interface ExportPackInput {
  readonly meeting: string;
  readonly variant: string;
  readonly principal?: string | undefined;
  readonly folder?: string | undefined;
  readonly replace: boolean;
}

/** Where the pack was written. */
export interface ExportedPack {
  readonly path: string;
  readonly fileName: string;
}

type ExportContext = Pick<UseCaseContext, 'view' | 'today' | 'newId' | 'packs'>;

/**
 * Composes a pack, renders it and writes it: beside its target first, then named, so that nothing is ever left half
 * written. Fails as `composePack` does, or with `pack-invalid`, `target-exists`, `target-unwritable` or `disk-full`.
 */
export async function exportPack(
  context: ExportContext,
  input: ExportPackInput,
): Promise<Result<ExportedPack>> {
  const { meeting, variant, principal } = input;
  const composed = composePack(context.view, { meeting, variant, principal, today: context.today });
  if (!composed.ok) return composed;
  const document = composed.value;
  const [finding] = checkPack(document);
  if (finding !== undefined)
    return fail('pack-invalid', { reason: `${finding.fault} in '${finding.section}'` });
  const folder = input.folder ?? context.packs.folder;
  if (!isAbsolute(folder))
    return fail('target-unwritable', { path: folder, reason: 'it is not a whole path' });
  const fileName = safeFileName(document.fileName, '.docx');
  return writePack(context, document, { folder, fileName, replace: input.replace });
}

interface Target {
  readonly folder: string;
  readonly fileName: string;
  readonly replace: boolean;
}

async function writePack(
  { packs, newId }: ExportContext,
  document: PackDocument,
  { folder, fileName, replace }: Target,
): Promise<Result<ExportedPack>> {
  const path = join(folder, fileName);
  const beside = join(folder, `.chancery-${newId()}.part`);
  try {
    await packs.files.makeFolder(folder);
    if (!replace && (await packs.files.exists(path))) return fail('target-exists', { path });
    const bytes = await packs.render(document);
    await packs.files.writeNew(beside, bytes);
    await packs.files.place(beside, path, replace);
    return succeed({ path, fileName });
  } catch (error) {
    await removeQuietly(packs.files, beside);
    return writeFailure(error, path);
  }
}

/** What stopped the writing is what the user must hear of, not that its remains could not be removed. */
async function removeQuietly(files: PackFiles, path: string): Promise<void> {
  try {
    await files.remove(path);
  } catch (error) {
    if (fileErrorCode(error) === undefined) throw error;
  }
}

function writeFailure(error: unknown, path: string): Result<never> {
  const code = fileErrorCode(error);
  if (code === undefined || code.startsWith('ERR_')) throw error;
  if (code === 'ENOSPC' || code === 'EDQUOT') return fail('disk-full', { path });
  if (code === 'EEXIST') return fail('target-exists', { path });
  return fail('target-unwritable', { path, reason: code });
}
