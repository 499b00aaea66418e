/** Milliseconds after a change in which the core usually tells of it. */
export const tellingPause = 1_000;

/**
 * Sees to it that a window shows what it saved itself, also where nothing tells of it: the window that reads the events
 * for the others may stand still (decision 0006).
 */
export class OwnChanges {
  readonly #untold: () => void;
  #told = 0;

  /** @param untold called where a change was made here and no event told of any */
  constructor(untold: () => void) {
    this.#untold = untold;
  }

  /** An event told of a change. */
  told(): void {
    this.#told += 1;
  }

  /** To be called before a command; its answer once the command has changed something. */
  begin(): () => void {
    const before = this.#told;
    return () => {
      setTimeout(() => {
        if (this.#told === before) this.#untold();
      }, tellingPause);
    };
  }
}
