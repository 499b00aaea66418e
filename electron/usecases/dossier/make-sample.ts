import { resolve } from 'node:path';
import { createDossier } from '#electron/store/dossier';
import { loadSampleMaterial } from '#electron/usecases/sample/load-reference';
import { makeSampleDossier, type SampleCounts } from '#electron/usecases/sample/make-sample-dossier';
import { sampleIdentity } from '#electron/usecases/sample/sample-identity';
import { succeed, type Result } from '#shared/domain/result';

/** Where the sample goes, what it is made of, and by which passphrase it is sealed, if by one. */
export interface MakeSampleOptions {
  /** A folder that is empty or does not exist. */
  readonly folder: string;
  /** The folder `resources/sample` of the installation. */
  readonly material: string;
  readonly passphrase?: string | undefined;
  /** Ends the making with `interrupted`; nothing of the sample stays. */
  readonly signal?: AbortSignal | undefined;
}

/** The sample that was made. */
export interface MadeSample extends SampleCounts {
  readonly folder: string;
  readonly sealed: boolean;
}

/**
 * Makes the sample dossier in its folder. A failure leaves nothing of it; what a kill leaves is known as unfinished, and
 * making the sample there again begins anew.
 */
export async function makeSample({
  folder: given,
  material,
  passphrase,
  signal,
}: MakeSampleOptions): Promise<Result<MadeSample>> {
  const folder = resolve(given);
  const loaded = await loadSampleMaterial(material);
  let counts: SampleCounts = { batches: 0, records: 0 };
  const created = await createDossier({
    ...{ ...sampleIdentity(), folder, passphrase, signal },
    fill: async (dossier) => {
      const made = await makeSampleDossier(dossier, loaded);
      if (made.ok) counts = made.value;
      return made;
    },
  });
  if (!created.ok) return created;
  const closed = await created.value.close();
  return closed.ok ? succeed({ ...counts, folder, sealed: passphrase !== undefined }) : closed;
}
