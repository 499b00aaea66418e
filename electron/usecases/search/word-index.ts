import SearchableMap from 'minisearch/SearchableMap';
import { begunDistance, errorsAllowed } from '#shared/domain/search/meant';

/** In which entries a word stands, and how much it counts there. */
interface Postings {
  readonly entries: number[];
  readonly weights: number[];
}

/** A word of the index that stands for a word of the question, and how near it comes (1: it is the same). */
interface Expansion {
  readonly word: string;
  readonly nearness: number;
}

/** The entries that hold every word of a question, and the score of each by its number. */
export interface Matches {
  readonly entries: readonly number[];
  readonly scores: Float64Array;
}

/** How words of a question may differ from words of the index. */
export type Closeness = 'begun' | 'mistyped';

const nowhere: Postings = { entries: [], weights: [] };
const beginningLength = 3;
const titleWeight = 8;
const mostRepeats = 3;

/**
 * Which words stand in which entries, entries being numbers. The words stand in MiniSearch's tree, which knows
 * beginnings and typing errors; what stands at a word is held as plain lists of numbers, so that a question that
 * concerns ten thousand entries still takes a few milliseconds (decision 0011).
 */
export class WordIndex {
  readonly #words = new SearchableMap<Postings>();
  #count = 0;

  /** Takes in an entry and returns its number. */
  add(title: readonly string[], text: readonly string[]): number {
    const entry = this.#count;
    this.#count += 1;
    const weights = new Map<string, number>();
    for (const word of text) weights.set(word, Math.min((weights.get(word) ?? 0) + 1, mostRepeats));
    for (const word of title) weights.set(word, (weights.get(word) ?? 0) + titleWeight);
    for (const [word, weight] of weights) {
      const postings = this.#words.fetch(word, () => ({ entries: [], weights: [] }));
      postings.entries.push(entry);
      postings.weights.push(weight);
    }
    return entry;
  }

  /** Numbers of entries given out so far. */
  get count(): number {
    return this.#count;
  }

  /** The entries that hold every word, each at least begun or, with `mistyped`, nearly; in no order. */
  matches(words: readonly string[], closeness: Closeness): Matches {
    const scores = new Float64Array(this.#count);
    const held = new Uint8Array(this.#count);
    let concerned: number[] = [];
    for (const [index, word] of words.entries()) {
      concerned = [];
      for (const { word: found, nearness } of this.#expansions(word, closeness)) {
        const { entries, weights } = this.#words.get(found) ?? nowhere;
        const rarity = Math.log(1 + this.#count / entries.length) * nearness;
        for (let at = 0; at < entries.length; at += 1) {
          const entry = entries[at] ?? 0;
          if (held[entry] === index) {
            held[entry] = index + 1;
            concerned.push(entry);
          }
          if (held[entry] === index + 1) scores[entry] = (scores[entry] ?? 0) + (weights[at] ?? 0) * rarity;
        }
      }
      if (concerned.length === 0) break;
    }
    return { entries: concerned, scores };
  }

  /** The words of the index that a word of the question may mean. */
  #expansions(word: string, closeness: Closeness): readonly Expansion[] {
    const found = new Map<string, number>();
    const note = (other: string, nearness: number): void => {
      if ((found.get(other) ?? 0) < nearness) found.set(other, nearness);
    };
    for (const other of this.#words.atPrefix(word).keys())
      note(other, other === word ? 1 : 0.3 + (0.5 * word.length) / other.length);
    if (closeness === 'mistyped') {
      const errors = errorsAllowed(word);
      if (errors > 0)
        for (const [other, [, distance]] of this.#words.fuzzyGet(word, errors))
          note(other, 0.4 / (1 + distance));
      for (const other of this.#nearlyBegun(word)) note(other, 0.1);
    }
    return [...found].map(([other, nearness]) => ({ word: other, nearness }));
  }

  /** Words that begin like a longer half-typed word but for one letter behind its first three. */
  *#nearlyBegun(word: string): Iterable<string> {
    if (word.length <= beginningLength + 1) return;
    for (const other of this.#words.atPrefix(word.slice(0, beginningLength)).keys())
      if (begunDistance(word, other) <= 1) yield other;
  }
}
