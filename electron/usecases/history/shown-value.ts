import { linkById, markingLabel } from '#electron/usecases/views/field-view';
import type { DossierView } from '#shared/domain/dossier/view';
import type { FieldValue } from '#shared/domain/dossier/operation';
import { markingSchema } from '#shared/domain/marking/marking';
import type { FieldShape } from '#shared/domain/record/field';
import { kinds, type KindName } from '#shared/domain/record/kinds';

/** A value in words, for reading its history: a reference by name, a marking as printed. Empty for texts in blocks. */
export function shownValue(view: DossierView, shape: FieldShape | undefined, value: FieldValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return shape === 'reference' ? nameOf(view, value) : value;
  const marking = markingSchema.safeParse(value);
  return marking.success ? (markingLabel(view, marking.data) ?? '') : '';
}

function nameOf(view: DossierView, id: string): string {
  for (const kind of Object.keys(kinds) as readonly KindName[]) {
    const link = linkById(view, kind, id);
    if (link !== null) return link.label === '' ? id : link.label;
  }
  return id;
}
