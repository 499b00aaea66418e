import { recordLinks } from '#electron/usecases/records/record-links';
import type { UseCase } from '#electron/usecases/context';
import { citedSources, fieldView, linkTo, sourceViews } from '#electron/usecases/views/field-view';
import type { CheckedInput } from '#shared/contract/calls';
import type { EditableField, RecordLink, RecordView } from '#shared/contract/views/common';
import type { DossierView } from '#shared/domain/dossier/view';
import type { Field } from '#shared/domain/record/field';
import { fieldsOf, isKindName, kinds, type KindName, type RecordOf } from '#shared/domain/record/kinds';
import type { RichText } from '#shared/domain/rich-text/rich-text';
import { fail, succeed } from '#shared/domain/result';
import { entryTitle } from '#shared/domain/search/entry';

const common: readonly string[] = ['deleted', 'illustrative', 'position', 'placement'];

/** A record with all its fields as editors need them, and what one can choose from in each. */
export const getRecord: UseCase<CheckedInput<'records.get'>, RecordView> = ({ view, dossier }, input) => {
  const kind = dossier.state().get(input.record)?.kind;
  const record = kind === undefined || !isKindName(kind) ? undefined : view.get(kind, input.record);
  if (record === undefined) return fail('record-unknown', { kind: 'record', record: input.record });
  return succeed({
    id: record.id,
    kind: record.kind,
    kindLabel: kinds[record.kind].label,
    label: linkTo(record).label,
    deleted: record.deleted,
    fields: Object.entries(fieldsOf(record.kind))
      .filter(([name]) => !common.includes(name))
      .map(([name, field]) => editable(view, record, name, field)),
    links: recordLinks(view, record.kind, record.id),
    sources: sourceViews(view, textsOf(record), citedSources(view, record.id)),
  });
};

function textsOf(record: RecordOf<KindName>): readonly RichText[] {
  const values = record as unknown as Readonly<Record<string, unknown>>;
  return Object.entries(fieldsOf(record.kind)).flatMap(([name, { shape }]) =>
    shape === 'rich-text' ? [values[name] as RichText] : [],
  );
}

function editable(
  view: DossierView,
  record: RecordOf<KindName>,
  name: string,
  field: Field<unknown>,
): EditableField {
  const shown = fieldView(view, record, name as 'illustrative');
  return {
    ...shown,
    choices: field.choices ?? [],
    partialDate: field.shape === 'date' && field.schema.safeParse('2024').success,
    options: field.shape === 'reference' ? optionsOf(view, record, field) : [],
  };
}

/** Records that a reference may name: of the relationship, and of the negotiation, of the record where both have one. */
function optionsOf(
  view: DossierView,
  record: RecordOf<KindName>,
  field: Field<unknown>,
): readonly RecordLink[] {
  const kind = field.refersTo?.('any')[0]?.kind;
  if (kind === undefined || !isKindName(kind)) return [];
  return view
    .all(kind)
    .filter((one) => isWith(record, one, 'relationship') && isWith(record, one, 'negotiation'))
    .map((one) => ({ ...linkTo(one), label: entryTitle(view, one) }));
}

function isWith(record: object, other: object, owner: string): boolean {
  const [mine, theirs] = [record, other].map((one) => (one as Readonly<Record<string, unknown>>)[owner]);
  return mine === undefined || mine === null || theirs === undefined || mine === theirs;
}
