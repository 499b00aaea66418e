/** The exports of several papers that are under way, by the name that the window gave each, so that one can be stopped. */
export class RunningExports {
  readonly #stopped = new Map<string, boolean>();

  /** Says that an export has begun. */
  begin(name: string): void {
    this.#stopped.set(name, false);
  }

  /** Stops an export before its next file gets its name; false where none of that name is under way. */
  stop(name: string): boolean {
    if (!this.#stopped.has(name)) return false;
    this.#stopped.set(name, true);
    return true;
  }

  /** True for an export that was stopped. */
  isStopped(name: string): boolean {
    return this.#stopped.get(name) === true;
  }

  /** Says that an export has ended. */
  end(name: string): void {
    this.#stopped.delete(name);
  }
}
