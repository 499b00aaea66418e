/**
 * Who makes the sample dossier and when: fixed, so that making it twice gives the same bytes. The clock begins on the
 * morning of the training date and goes on by a minute at each look; the random texts come from a counter.
 */
export interface SampleIdentity {
  readonly actor: string;
  readonly by: string;
  readonly dossierId: string;
  /** The present moment, ISO in UTC. */
  readonly clock: () => string;
  /** Text that stands in for chance: salts and the like. Never the key of a sealed dossier. */
  readonly randomText: () => string;
}

const firstMoment = Date.UTC(2024, 6, 23, 3, 30);
const minute = 60_000;

/** A fresh identity of the sample desk; each starts its clock and its counter anew. */
export function sampleIdentity(): SampleIdentity {
  let looks = 0;
  let texts = 0;
  return {
    actor: 'sample',
    by: 'Sample desk',
    dossierId: 'sample-india-uk-2024-07-23',
    clock: () => new Date(firstMoment + minute * looks++).toISOString(),
    randomText: () => `sample-${String((texts += 1)).padStart(6, '0')}`,
  };
}
