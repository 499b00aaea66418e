/** Moves a thing to a place in its list, counted from 0; answers `null` where it could not be done. */
export type MoveTo = (index: number) => Promise<unknown>;

/**
 * Where a thing stands that is moved step by step faster than its list shows it: each step goes on from where the last
 * one leads, and they are sent one after the other.
 */
export class Steps {
  #shown: number;
  #aim: number;
  #underWay = 0;
  #last: Promise<void> = Promise.resolve();

  constructor(index: number) {
    this.#shown = index;
    this.#aim = index;
  }

  /** Tells where the list shows it now. */
  show(index: number): void {
    this.#shown = index;
    if (this.#underWay === 0) this.#aim = index;
  }

  /** Moves it by one; answers when that is done. Beyond either end of `count` places it stays. */
  step(by: -1 | 1, count: number, moveTo: MoveTo): Promise<void> {
    const place = this.#aim + by;
    if (place < 0 || place >= count) return this.#last;
    this.#aim = place;
    this.#underWay += 1;
    const take = (): Promise<void> => this.#take(place, moveTo);
    this.#last = this.#last.then(take, take);
    return this.#last;
  }

  async #take(place: number, moveTo: MoveTo): Promise<void> {
    let moved: unknown = null;
    try {
      moved = await moveTo(place);
    } finally {
      this.#underWay -= 1;
      if (moved === null) this.#aim = this.#shown;
    }
  }
}
