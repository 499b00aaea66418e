/** What a form knows of the texts that are kept of it until it is saved or given up. */
export interface TypedBefore {
  /** True where it starts with what was typed before and neither saved nor given up. */
  readonly isTakenUp: boolean;
  /** Forgets what was typed: it is saved, or given up. */
  readonly end: () => void;
}
