/** How a paper is set: its body size in points, and whether its lines stand close, so that a few do not cost it a side. */
export interface TypeSetting {
  readonly size: number;
  readonly close: boolean;
}

/** What is left of the air above and below a paragraph that is set close. */
export const closeAir = 0.6;

/** Height of lines as a multiple of solid ones; close lines are solid. */
export function lineOf({ close }: TypeSetting, line: number): number {
  return close ? 1 : line;
}

/** Air above or below a paragraph, in points. */
export function airOf({ close }: TypeSetting, air: number): number {
  return close ? air * closeAir : air;
}
