/** Most files that are remembered; a window asks for those it has just been told of. */
const most = 200;

/**
 * The files that this Chancery has written since it started, by a name of its own for each. A window can have one of
 * them opened by that name, and never any other path.
 */
export class WrittenFiles {
  readonly #paths = new Map<string, string>();

  /** Remembers a path under a name. */
  add(name: string, path: string): void {
    this.#paths.set(name, path);
    for (const oldest of this.#paths.keys()) {
      if (this.#paths.size <= most) return;
      this.#paths.delete(oldest);
    }
  }

  /** The path of a file that was written; `undefined` for a name that was not given out, or long ago. */
  pathOf(name: string): string | undefined {
    return this.#paths.get(name);
  }
}
