import type { FieldView, RecordLink, SourceView } from '#shared/contract/views/common';
import { compareHeads } from '#shared/domain/dossier/operation';
import type { DossierView } from '#shared/domain/dossier/view';
import { markingText } from '#shared/domain/marking/roll-up';
import type { Marking } from '#shared/domain/marking/marking';
import { isIllustrative } from '#shared/domain/record/define-kind';
import { fieldsOf, type KindName } from '#shared/domain/record/kinds';
import { sourcesOf } from '#shared/domain/rich-text/read';
import type { Source } from '#shared/domain/source/source';
import type { RichText } from '#shared/domain/rich-text/rich-text';

/** A field of a record as an editor needs it. */
export function fieldView<R extends AnyRecord, F extends Exclude<keyof R & string, 'id' | 'kind'>>(
  view: DossierView,
  record: R,
  field: F,
): FieldView<R[F]> {
  const definition = fieldsOf(record.kind)[field];
  if (definition === undefined) throw new Error(`No field ${field} on ${record.kind}`);
  return {
    record: record.id,
    kind: record.kind,
    field,
    label: definition.label,
    audience: definition.audience,
    shape: definition.shape,
    value: record[field],
    illustrative: isIllustrative(record, field),
    editedSinceMarked: isIllustrative(record, field) && isNewer(view, record.id, field),
    conflict: view.inConflict(record.id, field),
  };
}

function isNewer(view: DossierView, record: string, field: string): boolean {
  const [head, mark] = [view.head(record, field), view.head(record, 'illustrative')];
  return head !== undefined && mark !== undefined && compareHeads(head, mark) > 0;
}

/** A record as a link: id and what people call it. */
export function linkTo(record: { readonly id: string; readonly deleted: boolean } & Named): RecordLink {
  return { id: record.id, label: nameOf(record), deleted: record.deleted };
}

/** A link to a record by id, or `null` where the dossier has none of that kind with the id. */
export function linkById(view: DossierView, kind: KindName, id: string | null): RecordLink | null {
  const record = view.get(kind, id);
  return record === undefined ? null : linkTo(record);
}

/** A marking as printed, or `null` where none is chosen. */
export function markingLabel(view: DossierView, marking: Marking | null): string | null {
  return marking === null ? null : markingText(view, marking);
}

/** The sources that texts and citations refer to, each once, in order of mention. Unknown ids are left out. */
export function sourceViews(
  view: DossierView,
  texts: readonly RichText[],
  cited: readonly string[] = [],
): readonly SourceView[] {
  const ids = new Set([...texts.flatMap(sourcesOf), ...cited]);
  return [...ids].flatMap((id) => {
    const source = view.get('source', id);
    return source === undefined ? [] : [toSourceView(source)];
  });
}

/** A source as a footnote shows it. */
export function toSourceView({ id, publisher, title, date, url }: Source): SourceView {
  return { id, publisher, title, date, url };
}

/** Ids of the sources that citations tie to a record. */
export function citedSources(view: DossierView, record: string): readonly string[] {
  return view.by('citation', 'record', record).flatMap((citation) => citation.source ?? []);
}

interface AnyRecord {
  readonly id: string;
  readonly kind: KindName;
  readonly illustrative: readonly string[];
}

interface Named {
  readonly title?: string;
  readonly name?: string;
  readonly label?: string;
}

function nameOf(record: Named): string {
  return record.title ?? record.name ?? record.label ?? '';
}
