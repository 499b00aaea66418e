import { mkdtemp, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { makeFolders } from '#electron/store/make-folders';
import { createDossier } from '#electron/store/dossier';
import { loadSampleMaterial } from '#electron/usecases/sample/load-reference';
import { makeSampleDossier, type SampleCounts } from '#electron/usecases/sample/make-sample-dossier';
import { sampleIdentity } from '#electron/usecases/sample/sample-identity';
import { fail, succeed, type Result } from '#shared/domain/result';

/** Where the sample goes, what it is made of, and by which passphrase it is sealed, if by one. */
export interface MakeSampleOptions {
  /** A folder that is empty or does not exist. */
  readonly folder: string;
  /** The folder `resources/sample` of the installation. */
  readonly material: string;
  readonly passphrase?: string | undefined;
}

/** The sample that was made. */
export interface MadeSample extends SampleCounts {
  readonly folder: string;
  readonly sealed: boolean;
}

/**
 * Makes the sample dossier. It is made beside its folder and put in place when it is whole, so that neither a failure
 * nor a kill leaves half of it.
 */
export async function makeSample(options: MakeSampleOptions): Promise<Result<MadeSample>> {
  const folder = resolve(options.folder);
  try {
    const [found] = await namesIn(folder);
    if (found !== undefined) return fail('dossier-folder-not-empty', { folder, found });
    makeFolders(dirname(folder));
    const beside = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
    try {
      const made = await fill(beside, options);
      if (!made.ok) return made;
      await rmdir(folder).catch(unlessMissing);
      await rename(beside, folder);
      return succeed({ ...made.value, folder, sealed: options.passphrase !== undefined });
    } finally {
      await rm(beside, { recursive: true, force: true });
    }
  } catch (error) {
    const reason = systemCode(error);
    if (reason === undefined) throw error;
    return fail(reason === 'ENOSPC' ? 'disk-full' : 'target-unwritable', { path: folder, reason });
  }
}

async function fill(folder: string, options: MakeSampleOptions): Promise<Result<SampleCounts>> {
  const material = await loadSampleMaterial(options.material);
  const created = await createDossier({ ...sampleIdentity(), folder, passphrase: options.passphrase });
  if (!created.ok) return created;
  const made = await makeSampleDossier(created.value, material);
  const closed = await created.value.close();
  return made.ok && !closed.ok ? closed : made;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    unlessMissing(error);
    return [];
  }
}

function unlessMissing(error: unknown): void {
  if (systemCode(error) !== 'ENOENT') throw error;
}

function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'syscall' in error && 'code' in error ? String(error.code) : undefined;
}
