import type { FileSystem } from './file-system';
import { StoreFailure } from './store-failure';
import { survey, type Survey } from './survey';

/** The end of a surveyed dossier in a few words: how many batches, up to when. */
export function describeEnd({ data, generation, journals }: Survey): string {
  const at = journals.at(-1)?.batches.at(-1)?.batch.at;
  return `generation ${generation}, ${data.sequence} changes${at === undefined ? '' : `, up to ${at}`}`;
}

/** Runs work; where it finds the dossier damaged, adds to the failure what could be restored, if anything can. */
export async function namingRestorable<T>(
  fileSystem: FileSystem,
  folder: string,
  passphrase: string | undefined,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StoreFailure) || error.failure.code !== 'dossier-damaged') throw error;
    const restorable = await survey(fileSystem, folder, passphrase).then(describeEnd, () => '');
    throw new StoreFailure('dossier-damaged', { ...error.failure.details, restorable }, error);
  }
}
