import type { UseCase, UseCaseContext } from '#electron/usecases/context';
import { linkTo } from '#electron/usecases/views/field-view';
import type { DraftView } from '#shared/contract/views/common';
import { canonicalJson } from '#shared/domain/dossier/canonical-json';
import { findField, isKindName, kinds } from '#shared/domain/record/kinds';
import { succeed } from '#shared/domain/result';

/** The texts that were typed and never saved, the oldest first. One that the dossier holds by now is left out. */
export const listDrafts: UseCase<object, readonly DraftView[]> = (context) => {
  const { dossier } = context;
  const unsaved = dossier.drafts().filter(({ record, field, value }) => {
    const held = dossier.state().get(record)?.fields[field];
    return held === undefined || canonicalJson(held) !== canonicalJson(value);
  });
  const views = unsaved.map((draft) => ({ ...draft, label: labelOf(context, draft.record, draft.field) }));
  return succeed(views.sort((left, right) => (left.at < right.at ? -1 : 1)));
};

function labelOf({ dossier, view }: UseCaseContext, record: string, field: string): string {
  const kind = dossier.state().get(record)?.kind;
  if (kind === undefined || !isKindName(kind)) return `${record}: ${field}`;
  const found = view.get(kind, record);
  const title = found === undefined ? '' : linkTo(found).label;
  const label = findField(kind, field)?.label ?? field;
  return `${title === '' ? kinds[kind].label : title}: ${label}`;
}
