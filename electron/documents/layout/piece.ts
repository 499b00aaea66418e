/** A stretch of a page that is never broken, with its heights in points. */
export interface Piece {
  /** Air above it, which falls away at the top of a page. */
  readonly before: number;
  readonly height: number;
  /** Air below it, which may hang over the foot of a page. */
  readonly after: number;
  /** Whether it stays on the page of the next one. */
  readonly keepNext: boolean;
  /** Height of what is repeated above it at the top of a page: the header row of its table. */
  readonly head?: number;
}

/** A piece of a height, with air around it where it is named. */
export function piece(height: number, more: Partial<Piece> = {}): Piece {
  return { before: 0, height, after: 0, keepNext: false, ...more };
}
