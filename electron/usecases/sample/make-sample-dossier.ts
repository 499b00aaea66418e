import type { SampleMaterial } from '#electron/usecases/sample/load-reference';
import { sampleChanges } from '#electron/usecases/sample/sample-changes';
import type { Change } from '#shared/domain/dossier/operation';
import { succeed, type Result } from '#shared/domain/result';

/** What the sample needs of a dossier: to commit a command's changes, all or nothing. */
export interface Committing {
  commit(command: string, changes: readonly Change[]): Promise<Result<unknown>>;
}

/** What was made. */
export interface SampleCounts {
  readonly batches: number;
  readonly records: number;
}

/** Fills an empty dossier with the sample, one batch for each command. Stops at the first batch that cannot be saved. */
export async function makeSampleDossier(
  dossier: Committing,
  material: SampleMaterial,
): Promise<Result<SampleCounts>> {
  const steps = sampleChanges(material);
  for (const { command, changes } of steps) {
    const committed = await dossier.commit(command, changes);
    if (!committed.ok) return committed;
  }
  const records = new Set(steps.flatMap(({ changes }) => changes.map(({ record }) => record)));
  return succeed({ batches: steps.length, records: records.size });
}
