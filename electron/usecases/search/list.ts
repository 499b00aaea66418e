import type { UseCase } from '#electron/usecases/context';
import { hitOf } from '#electron/usecases/search/hit';
import { searchIndexOf } from '#electron/usecases/search/search-index';
import type { CheckedInput } from '#shared/contract/calls';
import type { SearchList } from '#shared/contract/views/search';
import { groupBy } from '#shared/domain/group-by';
import { kinds } from '#shared/domain/record/kinds';
import { succeed } from '#shared/domain/result';
import { questionWords } from '#shared/domain/search/words';

/**
 * A stretch of all records that hold every word of a text, the best first, and how many there are of each kind. Titles
 * and snippets are made for the stretch alone. `null` stands for a record that no page shows.
 */
export const listFound: UseCase<CheckedInput<'search.list'>, SearchList> = (
  context,
  { text, kind, from, limit },
) => {
  const index = searchIndexOf(context.dossier);
  const words = questionWords(text);
  const all = index.list(words);
  const ofKinds = groupBy(all, (found) => found.kind);
  const chosen = kind === undefined ? all : (ofKinds.get(kind) ?? []);
  return succeed({
    complete: index.isComplete,
    total: chosen.length,
    all: all.length,
    kinds: [...ofKinds].map(([name, found]) => ({
      kind: name,
      plural: kinds[name].plural,
      total: found.length,
    })),
    hits: chosen.slice(from, from + limit).map(({ id }) => hitOf(context, index, id, words) ?? null),
  });
};
