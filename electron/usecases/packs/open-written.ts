import type { UseCase, UseCaseContext } from '#electron/usecases/context';
import type { WrittenFile } from '#electron/usecases/packs/write-files';
import type { CheckedInput } from '#shared/contract/calls';
import type { WrittenFileView } from '#shared/contract/views/packs';
import { fail, succeed } from '#shared/domain/result';

/** What a window is told of a file: where it is, and the name by which it can have it opened. */
export function writtenView(
  { written, newId }: Pick<UseCaseContext, 'written' | 'newId'>,
  { path, fileName }: Pick<WrittenFile, 'path' | 'fileName'>,
): WrittenFileView {
  const name = newId();
  written.add(name, path);
  return { path, fileName, written: name };
}

/**
 * Opens a file that was just written, or its folder, with the programs of this machine. Fails with `file-unknown` for
 * anything else, and with `file-not-opened` where it is gone or nothing opens it.
 */
export const openWritten: UseCase<CheckedInput<'packs.open'>, { readonly path: string }> = async (
  { written, packs },
  input,
) => {
  const path = written.pathOf(input.written);
  if (path === undefined) return fail('file-unknown');
  const opened = (await packs.files.exists(path)) && (await packs.open(path, input.what));
  return opened ? succeed({ path }) : fail('file-not-opened', { path });
};
