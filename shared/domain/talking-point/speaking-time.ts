import type { Interpretation } from '#shared/domain/meeting/meeting';

/** Words that a principal speaks in a minute when making points: an unhurried pace, as drafters reckon. */
export const wordsPerMinute = 120;

/**
 * Estimated speaking time of a number of words in minutes, in halves, rounded up. Consecutive interpretation doubles
 * the estimate; it never changes an item's minutes (briefing conventions).
 */
export function speakingMinutes(words: number, interpretation: Interpretation): number {
  const spoken = words / wordsPerMinute;
  const total = interpretation === 'consecutive' ? spoken * 2 : spoken;
  return Math.ceil(total * 2) / 2;
}
