import type { ComparedText, TextsByTag } from '#electron/documents/reading/compare-pack-file';
import { parseControlTag, recordDigest } from '#electron/documents/word/control-tags';
import type { ComparedTextView } from '#shared/contract/views/packs';
import type { DossierView } from '#shared/domain/dossier/view';
import { entryTitle } from '#shared/domain/search/entry';
import { fieldsOf, kinds, type KindName, type RecordOf } from '#shared/domain/record/kinds';

/** Texts that differ, with the record and field of each as a person knows them. */
export function comparedTextViews(
  view: DossierView,
  texts: readonly ComparedText[],
  composed: TextsByTag,
): readonly ComparedTextView[] {
  if (texts.length === 0) return [];
  const records = recordsByDigest(view);
  return texts.map(({ tag, fate, before, after }) => {
    const now = composed.get(tag);
    return {
      ...named(view, records, tag, now?.origin.label ?? ''),
      fate,
      before: before ?? now?.text ?? null,
      dossierDiffers: before === null && now !== undefined,
      after,
    };
  });
}

/** The record and field of a tag; `label` is what the paper calls a field whose record is not here. */
function named(
  view: DossierView,
  records: ReadonlyMap<string, RecordOf<KindName>>,
  tag: string,
  label: string,
): Pick<ComparedTextView, 'kind' | 'title' | 'field' | 'part'> {
  const { record: digest, field, part } = parseControlTag(tag) ?? { record: '', field: '', part: 1 };
  const record = records.get(digest);
  if (record === undefined) return { kind: '', title: '', field: label, part };
  const known = fieldsOf(record.kind)[field]?.label ?? label;
  return { kind: kinds[record.kind].label, title: entryTitle(view, record), field: known, part };
}

function recordsByDigest(view: DossierView): ReadonlyMap<string, RecordOf<KindName>> {
  const names = Object.keys(kinds) as KindName[];
  return new Map(names.flatMap((kind) => view.all(kind).map((record) => [recordDigest(record.id), record])));
}
