import type { DossierView } from '#shared/domain/dossier/view';
import { markingSchema } from '#shared/domain/marking/marking';
import { fieldsOf, kinds, type KindName, type RecordOf } from '#shared/domain/record/kinds';
import { entryTitle } from '#shared/domain/search/entry';

/** How many records of a kind bear a level or a caveat. */
export interface MarkingUse {
  readonly kind: KindName;
  readonly count: number;
  /** The titles of deleted ones that bear it too: each could come back, and would be without a marking that is known. */
  readonly deleted: readonly string[];
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
    const standing = bearersOf(view.all(kind), names);
    const deleted = bearersOf(view.deleted(kind), names);
    for (const id of new Set([...standing.keys(), ...deleted.keys()])) {
      const titles = (deleted.get(id) ?? []).map((record) => entryTitle(view, record));
      const use = { kind, count: standing.get(id)?.length ?? 0, deleted: titles };
      uses.set(id, [...(uses.get(id) ?? []), use]);
    }
  }
  return uses;
}

function bearersOf(
  records: readonly RecordOf<KindName>[],
  names: readonly string[],
): ReadonlyMap<string, readonly RecordOf<KindName>[]> {
  const bearers = new Map<string, RecordOf<KindName>[]>();
  for (const record of records) {
    const values = record as unknown as Readonly<Record<string, unknown>>;
    const borne = new Set(
      names.flatMap((name) => {
        const marking = markingSchema.safeParse(values[name]);
        return marking.success ? [marking.data.level, ...marking.data.caveats] : [];
      }),
    );
    for (const id of borne) {
      const known = bearers.get(id);
      if (known === undefined) bearers.set(id, [record]);
      else known.push(record);
    }
  }
  return bearers;
}
