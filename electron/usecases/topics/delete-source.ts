import { changesOf, find, save } from '#electron/usecases/changes';
import type { UseCase } from '#electron/usecases/context';
import { changesOfEdit } from '#electron/usecases/fields/edit-field';
import type { CheckedInput } from '#shared/contract/calls';
import type { Saved, SourceUsesView } from '#shared/contract/views/common';
import type { Change, FieldValue } from '#shared/domain/dossier/operation';
import { readRecord } from '#shared/domain/dossier/view';
import { findField, kinds, type KindName } from '#shared/domain/record/kinds';
import { succeed } from '#shared/domain/result';
import { entryTitle } from '#shared/domain/search/entry';
import { sentencesCiting } from '#shared/domain/source/sentences';
import { usesOfSource, withoutSource } from '#shared/domain/source/uses';
import { isCleared } from '#shared/domain/talking-point/clearance';

/** What names a source: for the question before it is deleted. */
export const readSourceUses: UseCase<CheckedInput<'sources.uses'>, SourceUsesView> = (
  { view, dossier },
  input,
) => {
  const source = find({ view }, 'source', input.source);
  if (!source.ok) return source;
  const { texts, citations } = usesOfSource(view, input.source);
  const points = texts.flatMap(({ record }) => (record.kind === 'talkingPoint' ? [record] : []));
  return succeed({
    uses: [
      ...texts.map(({ record, field, text }) => ({
        of: entryTitle(view, record),
        what: nameOfText(record.kind, field),
        sentences: sentencesCiting(text, input.source),
      })),
      ...citations.flatMap(({ record: id }) => {
        const folded = id === null ? undefined : dossier.state().get(id);
        const record = folded && readRecord(folded);
        if (record === undefined || record.deleted) return [];
        return [{ of: entryTitle(view, record), what: kinds[record.kind].label, sentences: [] }];
      }),
    ],
    clearedPoints: points.filter(isCleared).length,
  });
};

/**
 * Deletes a source with every reference and citation that names it, in one step that undo takes back. A text that loses
 * a reference is edited: a cleared point goes back to draft, the confirmation of a brief ends.
 */
export const deleteSource: UseCase<CheckedInput<'sources.delete'>, Saved> = async (context, input) => {
  const source = find(context, 'source', input.source);
  if (!source.ok) return source;
  const { texts, citations } = usesOfSource(context.view, input.source);
  const changes = new Map<string, Change>();
  for (const { record, field, text } of texts) {
    const value = withoutSource(text, input.source) as unknown as FieldValue;
    const edit = changesOfEdit(context, { record: record.id, field, value });
    if (!edit.ok) return edit;
    // Two texts of one brief end its confirmation both: it is said once.
    for (const change of edit.value) changes.set(`${change.record} ${change.field}`, change);
  }
  return save(context, 'sources.delete', [
    ...changes.values(),
    ...citations.flatMap(({ id }) => changesOf('citation', id, { deleted: true })),
    ...changesOf('source', input.source, { deleted: true }),
  ]);
};

/** What a text is called where its record stands beside others: most fields have a name that says it, 'Text' has not. */
function nameOfText(kind: KindName, field: string): string {
  const label = findField(kind, field)?.label ?? field;
  return label === 'Text' ? kinds[kind].label : label;
}
