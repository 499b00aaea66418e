/** Typing errors that a word may hold and still be meant. A figure is meant as it stands. */
export function errorsAllowed(word: string): number {
  if (word.length < 4 || /\p{N}/u.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

/** True when a word of a text is the one that is sought, begins with it, or is it but for some typing errors. */
export function isMeant(sought: string, word: string): boolean {
  if (word.startsWith(sought)) return true;
  const errors = errorsAllowed(sought);
  if (errors === 0) return false;
  return distance(sought, word, errors) <= errors || begunDistance(sought, word) <= 1;
}

/** Letters that must be put in, left out or replaced to make one word of the other; more than `most` is not counted out. */
export function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let from = 1; from <= one.length; from += 1) {
    const next = [from];
    for (let to = 1; to <= other.length; to += 1) {
      const replaced = (row[to - 1] ?? 0) + (one[from - 1] === other[to - 1] ? 0 : 1);
      next.push(Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, replaced));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** The distance of a half-typed word to the beginning of a longer one, where their first three letters are the same. */
export function begunDistance(sought: string, word: string): number {
  const shared = 3;
  if (sought.length <= shared + 1 || !word.startsWith(sought.slice(0, shared))) return Infinity;
  const lengths = [sought.length - 1, sought.length, sought.length + 1];
  return Math.min(...lengths.map((length) => distance(sought, word.slice(0, length), 1)));
}
