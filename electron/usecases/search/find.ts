import type { UseCase } from '#electron/usecases/context';
import { hitOf } from '#electron/usecases/search/hit';
import { searchIndexOf } from '#electron/usecases/search/search-index';
import type { CheckedInput } from '#shared/contract/calls';
import type { SearchAnswer, SearchGroup } from '#shared/contract/views/search';
import { kinds } from '#shared/domain/record/kinds';
import { succeed } from '#shared/domain/result';
import { questionWords } from '#shared/domain/search/words';

/**
 * Records that hold every word of a text, by kind, the kind with the best hit first, with the place of the hit. The
 * first question of a dossier begins to fill its index; until that is complete the answer says so.
 */
export const find: UseCase<CheckedInput<'search.find'>, SearchAnswer> = (context, { text, kind, limit }) => {
  const index = searchIndexOf(context.dossier);
  const words = questionWords(text);
  const groups: SearchGroup[] = [];
  for (const { kind: name, total, best } of index.find(words, limit)) {
    if (kind !== undefined && kind !== name) continue;
    const hits = best.flatMap(({ id }) => hitOf(context, index, id, words) ?? []);
    if (hits.length > 0) groups.push({ kind: name, plural: kinds[name].plural, total, hits });
  }
  return succeed({ complete: index.isComplete, groups });
};
