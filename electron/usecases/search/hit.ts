import type { UseCaseContext } from '#electron/usecases/context';
import type { SearchIndex } from '#electron/usecases/search/search-index';
import type { SearchHit } from '#shared/contract/views/search';
import { readRecord } from '#shared/domain/dossier/view';
import type { KindName, RecordOf } from '#shared/domain/record/kinds';
import {
  entryPage,
  entryTexts,
  entryTitle,
  type EntryPage,
  type EntryText,
} from '#shared/domain/search/entry';
import { isMeant } from '#shared/domain/search/meant';
import { snippet } from '#shared/domain/search/snippet';

type AnyRecord = RecordOf<KindName>;

/** A record as it is shown among what was found, read from the dossier as it stands; `undefined` where no page shows it. */
export function hitOf(
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
