import type { Dossier } from '#electron/store/dossier';
import { BestFew, type Found } from '#electron/usecases/search/best-few';
import { WordIndex, type Matches } from '#electron/usecases/search/word-index';
import { readRecord } from '#shared/domain/dossier/view';
import type { KindName } from '#shared/domain/record/kinds';
import { entryTexts, kindWeight } from '#shared/domain/search/entry';
import { indexWords } from '#shared/domain/search/words';
import { sourcesOf } from '#shared/domain/rich-text/read';
import { richTextSchema } from '#shared/domain/rich-text/rich-text';

/** Records that are taken in before other work has its turn: a few milliseconds of work. */
const inOneTurn = 25;

/** Fewer hits than that without typing errors, and those with them are shown as well. */
const fewHits = 5;

/** What was found of a kind: how many records, and the best of them. */
export interface FoundKind {
  readonly kind: KindName;
  readonly total: number;
  readonly best: readonly Found[];
}

/** A record that was found, and its kind. */
export interface FoundRecord extends Found {
  readonly kind: KindName;
}

type Visit = (record: { readonly id: string; readonly kind: KindName }, score: number) => void;

/** Put on top of what was found without typing errors, so that it comes first. */
const withoutErrors = 1_000_000;

/**
 * The words of an open dossier. It is filled turn by turn, so that it never holds up other work, and follows every
 * commit from then on. A record that changes becomes a new entry; once a third of the entries is out of date, the
 * index is filled anew in the same way.
 */
export class SearchIndex {
  readonly #dossier: Dossier;
  #words = new WordIndex();
  /** The record of each entry; `undefined` for one that is out of date. */
  #records: ({ readonly id: string; readonly kind: KindName } | undefined)[] = [];
  #entries = new Map<string, number>();
  #waiting: string[];
  #isFilling = false;
  /** Changes whenever an entry does. */
  #state = 0;
  #listed: {
    readonly question: string;
    readonly state: number;
    readonly found: readonly FoundRecord[];
  } | null = null;
  /** A record that refers to each source in its text. */
  readonly #mentions = new Map<string, string>();

  constructor(dossier: Dossier) {
    this.#dossier = dossier;
    this.#waiting = [...dossier.state().keys()].reverse();
    dossier.onCommit((batch) => {
      for (const id of new Set(batch.operations.map(({ record }) => record))) this.#take(id);
    });
    this.#goOn();
  }

  /** False while records are still being taken in. */
  get isComplete(): boolean {
    return this.#waiting.length === 0;
  }

  /** Settles once every record is taken in. */
  async completed(): Promise<void> {
    while (!this.isComplete) await new Promise((settle) => setImmediate(settle));
  }

  /** A record whose text refers to a source, if one does. */
  mentionOf(source: string): string | undefined {
    return this.#mentions.get(source);
  }

  /**
   * The records that hold every word, by kind, at most `limit` of each: where few do, also those that hold them with
   * typing errors. The kind with the best hit comes first.
   */
  find(words: readonly string[], limit: number): readonly FoundKind[] {
    const groups = new Map<KindName, BestFew>();
    this.#eachMatch(words, ({ id, kind }, score) => {
      let group = groups.get(kind);
      if (group === undefined) groups.set(kind, (group = new BestFew(limit)));
      group.offer(id, score);
    });
    return [...groups]
      .map(([kind, { total, best }]) => ({ kind, total, best }))
      .sort((left, right) => (right.best[0]?.score ?? 0) - (left.best[0]?.score ?? 0));
  }

  /** All of them in one row, the best first. The last answer is kept: lists are asked for stretch by stretch. */
  list(words: readonly string[]): readonly FoundRecord[] {
    const question = words.join(' ');
    if (this.#listed?.question === question && this.#listed.state === this.#state) return this.#listed.found;
    const best = new Map<string, FoundRecord>();
    this.#eachMatch(words, ({ id, kind }, score) => {
      if (!best.has(id)) best.set(id, { id, kind, score });
    });
    const found = [...best.values()].sort(
      (left, right) => right.score - left.score || (left.id < right.id ? -1 : 1),
    );
    this.#listed = { question, state: this.#state, found };
    return found;
  }

  /** Visits what holds the words; where few do, then also what holds them with typing errors. */
  #eachMatch(words: readonly string[], visit: Visit): void {
    if (words.length === 0) return;
    const count = this.#visitAll(this.#words.matches(words, 'begun'), withoutErrors, visit);
    if (count < fewHits) this.#visitAll(this.#words.matches(words, 'mistyped'), 0, visit);
  }

  #visitAll({ entries, scores }: Matches, extra: number, visit: Visit): number {
    let count = 0;
    for (const entry of entries) {
      const record = this.#records[entry];
      if (record === undefined) continue;
      count += 1;
      visit(record, (scores[entry] ?? 0) * kindWeight(record.kind) + extra);
    }
    return count;
  }

  #goOn(): void {
    for (let count = 0; count < inOneTurn; count += 1) {
      const id = this.#waiting.pop();
      if (id === undefined) break;
      if (!this.#entries.has(id)) this.#take(id);
    }
    this.#isFilling = this.#waiting.length > 0;
    if (this.#isFilling)
      setImmediate(() => {
        this.#goOn();
      });
  }

  #take(id: string): void {
    this.#state += 1;
    const old = this.#entries.get(id);
    if (old !== undefined) this.#records[old] = undefined;
    this.#entries.delete(id);
    const folded = this.#dossier.state().get(id);
    const record = folded && readRecord(folded);
    const [first, ...rest] = record === undefined ? [] : entryTexts(record);
    if (record === undefined || first === undefined) return;
    const entry = this.#words.add(
      indexWords(first.text),
      rest.flatMap(({ text }) => indexWords(text)),
    );
    this.#records[entry] = { id, kind: record.kind };
    this.#entries.set(id, entry);
    for (const value of Object.values(folded?.fields ?? {})) this.#noteSources(id, value);
    if (this.#words.count > 1_000 + 1.5 * this.#entries.size) this.#fillAnew();
  }

  #noteSources(id: string, value: unknown): void {
    if (!Array.isArray(value) || !JSON.stringify(value).includes('"source"')) return;
    const text = richTextSchema.safeParse(value);
    if (text.success) for (const source of sourcesOf(text.data)) this.#mentions.set(source, id);
  }

  #fillAnew(): void {
    this.#words = new WordIndex();
    this.#records = [];
    this.#waiting = [...this.#entries.keys()];
    this.#entries = new Map();
    if (!this.#isFilling) this.#goOn();
  }
}

const indexes = new WeakMap<Dossier, SearchIndex>();

/** The index of a dossier; the first call begins to fill it. */
export function searchIndexOf(dossier: Dossier): SearchIndex {
  const known = indexes.get(dossier);
  if (known !== undefined) return known;
  const made = new SearchIndex(dossier);
  indexes.set(dossier, made);
  return made;
}
