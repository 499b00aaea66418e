import type { DossierView } from '#shared/domain/dossier/view';
import { markingSchema } from '#shared/domain/marking/marking';
import { fieldsOf, kinds, type KindName } from '#shared/domain/record/kinds';

/** How many records of a kind bear a level or a caveat. */
export interface MarkingUse {
  readonly kind: KindName;
  readonly count: number;
}

/** The fields that hold a marking, by kind. */
const markingFields = (Object.keys(kinds) as readonly KindName[]).flatMap((kind) => {
  const names = Object.keys(fieldsOf(kind)).filter((name) => name === 'marking' || name === 'sharedMarking');
  return names.length === 0 ? [] : [{ kind, names }];
});

/** Where the levels and caveats of the dossier's scheme are used, by their ids. */
export function markingUses(view: DossierView): ReadonlyMap<string, readonly MarkingUse[]> {
  const uses = new Map<string, MarkingUse[]>();
  for (const { kind, names } of markingFields) {
    for (const [id, count] of countsOf(view.all(kind), names)) {
      uses.set(id, [...(uses.get(id) ?? []), { kind, count }]);
    }
  }
  return uses;
}

function countsOf(records: readonly object[], names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const record of records) {
    const values = record as Readonly<Record<string, unknown>>;
    const borne = new Set(
      names.flatMap((name) => {
        const marking = markingSchema.safeParse(values[name]);
        return marking.success ? [marking.data.level, ...marking.data.caveats] : [];
      }),
    );
    for (const id of borne) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
