/** A record that was found; the higher its score, the better it answers the question. */
export interface Found {
  readonly id: string;
  readonly score: number;
}

/** The best few of many records in order, and how many there were: nothing is sorted that nobody is shown. */
export class BestFew {
  readonly #limit: number;
  readonly #best: Found[] = [];
  readonly #ids = new Set<string>();
  #total = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get total(): number {
    return this.#total;
  }

  get best(): readonly Found[] {
    return this.#best;
  }

  /** Takes a record into account; one that stands among the best already is passed over. */
  offer(id: string, score: number): void {
    if (this.#ids.has(id)) return;
    this.#total += 1;
    const last = this.#best[this.#limit - 1];
    if (last !== undefined && !isBefore(id, score, last)) return;
    const at = this.#best.findIndex((other) => isBefore(id, score, other));
    this.#best.splice(at === -1 ? this.#best.length : at, 0, { id, score });
    this.#ids.add(id);
    if (this.#best.length > this.#limit) this.#ids.delete(this.#best.pop()?.id ?? '');
  }
}

function isBefore(id: string, score: number, other: Found): boolean {
  return score === other.score ? id < other.id : score > other.score;
}
