import type { UseCase, UseCaseContext } from '#electron/usecases/context';
import { linkTo } from '#electron/usecases/views/field-view';
import type { DraftFormView, DraftView } from '#shared/contract/views/common';
import { canonicalJson } from '#shared/domain/dossier/canonical-json';
import { formOf, keptForms, readKeptForm, textLabels } from '#shared/domain/drafts/kept-form';
import { entryTitle } from '#shared/domain/search/entry';
import { findField, isKindName, kinds } from '#shared/domain/record/kinds';
import { succeed } from '#shared/domain/result';
import { isBlank } from '#shared/domain/rich-text/read';
import { richTextSchema } from '#shared/domain/rich-text/rich-text';

/** The texts that were typed and never saved, the oldest first. One that the dossier holds by now is left out. */
export const listDrafts: UseCase<object, readonly DraftView[]> = (context) => {
  const { dossier } = context;
  const unsaved = dossier.drafts().filter(({ record, field, value }) => {
    const held = heldIn(context, record, field);
    return held === undefined || canonicalJson(held) !== canonicalJson(value);
  });
  const views = unsaved.map((draft) => ({
    ...draft,
    held: heldIn(context, draft.record, draft.field) ?? null,
    label: labelOf(context, draft.record, draft.field),
    form: formViewOf(draft.field, draft.value),
  }));
  return succeed(views.sort((left, right) => (left.at < right.at ? -1 : 1)));
};

function heldIn({ dossier }: UseCaseContext, record: string, field: string): unknown {
  return dossier.state().get(record)?.fields[field];
}

function formViewOf(field: string, value: unknown): DraftFormView | null {
  const name = formOf(field);
  const kept = readKeptForm(value);
  if (name === undefined || kept === undefined) return null;
  const texts = Object.entries(textLabels(name)).map(([text, label]) => ({
    label,
    value: kept.values[text],
  }));
  return {
    title: keptForms[name].title,
    place: kept.place,
    texts: texts.filter((text) => !isEmpty(text.value)),
  };
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  const text = richTextSchema.safeParse(value);
  return !text.success || isBlank(text.data);
}

function labelOf({ dossier, view }: UseCaseContext, record: string, field: string): string {
  const kind = dossier.state().get(record)?.kind;
  if (kind === undefined || !isKindName(kind)) return `${record}: ${field}`;
  const found = view.get(kind, record);
  const own = found === undefined ? '' : linkTo(found).label;
  const title = own === '' && found !== undefined ? entryTitle(view, found) : own;
  const form = formOf(field);
  const label = form === undefined ? (findField(kind, field)?.label ?? field) : keptForms[form].title;
  return `${title === '' ? kinds[kind].label : title}: ${label}`;
}
