import type { UseCase, UseCaseContext } from '#electron/usecases/context';
import { searchIndexOf, type SearchIndex } from '#electron/usecases/search/search-index';
import type { CheckedInput } from '#shared/contract/calls';
import type { SearchAnswer, SearchGroup, SearchHit } from '#shared/contract/views/search';
import { readRecord } from '#shared/domain/dossier/view';
import { kinds, type KindName, type RecordOf } from '#shared/domain/record/kinds';
import { succeed } from '#shared/domain/result';
import {
  entryPage,
  entryTexts,
  entryTitle,
  type EntryPage,
  type EntryText,
} from '#shared/domain/search/entry';
import { isMeant } from '#shared/domain/search/meant';
import { snippet } from '#shared/domain/search/snippet';
import { questionWords } from '#shared/domain/search/words';

type AnyRecord = RecordOf<KindName>;

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

function hitOf(
  context: UseCaseContext,
  index: SearchIndex,
  id: string,
  words: readonly string[],
): SearchHit | undefined {
  const folded = context.dossier.state().get(id);
  const record = folded && readRecord(folded);
  const page = record && pageOf(context, index, record);
  if (record === undefined || page === undefined) return undefined;
  const title = entryTitle(context.view, record);
  const texts = entryTexts(record).filter(({ text }) => text !== title);
  const begun = (word: string): boolean => words.some((sought) => word.startsWith(sought));
  const meant = (word: string): boolean => words.some((sought) => isMeant(sought, word));
  const shown = shownBy(title, texts, begun) ?? shownBy(title, texts, meant) ?? notShown(title);
  return { id, kind: record.kind, page, ...shown };
}

type Shown = Pick<SearchHit, 'title' | 'field' | 'snippet' | 'restricted'>;

function notShown(title: string): Shown {
  return { title: [{ text: title, hit: false }], field: '', snippet: [], restricted: false };
}

/** Title and first text with what `isHit` marked; `undefined` where neither holds a hit. */
function shownBy(
  title: string,
  texts: readonly EntryText[],
  isHit: (word: string) => boolean,
): Shown | undefined {
  const marked = snippet(title, isHit);
  for (const { label, text, restricted } of texts) {
    const parts = snippet(text, isHit);
    if (parts !== undefined)
      return { title: marked ?? notShown(title).title, field: label, snippet: parts, restricted };
  }
  return marked && { ...notShown(title), title: marked };
}

/** A source has no page of its own: it is shown with what cites it. */
function pageOf(
  { view, dossier }: UseCaseContext,
  index: SearchIndex,
  record: AnyRecord,
): EntryPage | undefined {
  if (record.kind !== 'source') return entryPage(view, record);
  const citing = [
    ...view.by('citation', 'source', record.id).map((citation) => citation.record),
    index.mentionOf(record.id),
  ];
  for (const id of citing) {
    const folded = id === null || id === undefined ? undefined : dossier.state().get(id);
    const owner = folded && readRecord(folded);
    const page = owner === undefined || owner.deleted ? undefined : entryPage(view, owner);
    if (page !== undefined) return { ...page, part: 'source' };
  }
  return undefined;
}
