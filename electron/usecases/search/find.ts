import type { UseCase } from '#electron/usecases/context';
import { hitOf } from '#electron/usecases/search/hit';
import { searchIndexOf } from '#electron/usecases/search/search-index';
import type { CheckedInput } from '#shared/contract/calls';
import type { SearchAnswer, SearchGroup } from '#shared/contract/views/search';
import { kinds } from '#shared/domain/record/kinds';
import { succeed } from '#shared/domain/result';
import { questionWords } from '#shared/domain/search/words';

/**
 * Records that hold every word of a text, by kind, the kind with the best hit first, with the place of the hit; titles
 * and places are made only for as many as are shown. The first question of a dossier begins to fill its index; until
 * that is complete the answer says so.
 */
export const find: UseCase<CheckedInput<'search.find'>, SearchAnswer> = (context, { text, limit, most }) => {
  const index = searchIndexOf(context.dossier);
  const words = questionWords(text);
  const groups: SearchGroup[] = [];
  let room = most;
  for (const { kind, total, best } of index.find(words, limit)) {
    room -= best.length;
    const hits = room < 0 ? [] : best.flatMap(({ id }) => hitOf(context, index, id, words) ?? []);
    groups.push({ kind, plural: kinds[kind].plural, total, hits });
  }
  return succeed({ text, complete: index.isComplete, groups });
};
