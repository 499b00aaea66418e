import { z } from '#shared/domain/zod';
import type { Batch } from '#shared/domain/dossier/operation';

/**
 * A point in the life of a dossier: for each installation, the number of its last batch. It names a set of batches, so
 * it means the same on every machine that has them, in whatever order they arrived there.
 */
export type DossierPoint = Readonly<Record<string, number>>;

/** Checks a point that was kept in a record. */
export const dossierPointSchema: z.ZodType<DossierPoint> = z
  .record(z.string().regex(/^[A-Za-z0-9-]{1,64}$/), z.number().int().min(1))
  .readonly();

/** True for a batch that had been made at the point. */
export function isBefore(point: DossierPoint, batch: Pick<Batch, 'actor' | 'n'>): boolean {
  return batch.n <= (point[batch.actor] ?? 0);
}

/** True when everything that had been made at `earlier` had been made at `later` too. */
export function reaches(later: DossierPoint, earlier: DossierPoint): boolean {
  return Object.entries(earlier).every(([actor, n]) => n <= (later[actor] ?? 0));
}
