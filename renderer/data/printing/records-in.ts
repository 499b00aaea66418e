/** As the ids of records look, see `recordIdSchema`. */
const idLike = /^[A-Za-z0-9][A-Za-z0-9:_-]{0,199}$/;

/** Every text in a view that may be the id of a record, wherever it stands; the core knows which of them are. */
export function recordsIn(shown: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof shown === 'string') {
    if (idLike.test(shown)) found.add(shown);
  } else if (Array.isArray(shown)) {
    for (const one of shown) recordsIn(one, found);
  } else if (typeof shown === 'object' && shown !== null) {
    for (const [name, one] of Object.entries(shown)) {
      if (idLike.test(name)) found.add(name);
      recordsIn(one, found);
    }
  }
  return found;
}
