import type { ReferenceMarkingScheme } from '#electron/usecases/sample/reference';
import { inOrder, newRecord } from '#electron/usecases/sample/step';
import type { Change } from '#shared/domain/dossier/operation';

/** A level that the reference does not have, and the one that it stands below. */
export interface AddedLevel {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  readonly below: string;
  /** True for a drafted example, which is marked as such. */
  readonly drafted: boolean;
}

/** A scheme with its levels from the lowest up and its handling caveats: the changes of each of the three. */
export function schemeChanges(
  scheme: ReferenceMarkingScheme,
  position: string,
  added: readonly AddedLevel[],
): readonly (readonly Change[])[] {
  const { id, name, country, note } = scheme;
  return [
    newRecord('markingScheme', id, { name, country, note, position }),
    levelChanges(scheme, added),
    caveatChanges(scheme),
  ];
}

/** The id of a level or caveat by its wording. */
export function markingId(scheme: ReferenceMarkingScheme, label: string): string {
  return `${scheme.id}-${label.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`;
}

function levelChanges(scheme: ReferenceMarkingScheme, added: readonly AddedLevel[]): readonly Change[] {
  return inOrder(levelsOf(scheme, added), ({ id, label, note, drafted }, position) =>
    newRecord('markingLevel', id, { scheme: scheme.id, label, note, position }, drafted ? ['*'] : []),
  );
}

function levelsOf(
  scheme: ReferenceMarkingScheme,
  added: readonly AddedLevel[],
): readonly Omit<AddedLevel, 'below'>[] {
  return [...scheme.levels]
    .sort((left, right) => left.order - right.order)
    .flatMap(({ label, note = '' }) => {
      const id = markingId(scheme, label);
      return [...added.filter(({ below }) => below === id), { id, label, note, drafted: false }];
    });
}

/** The reference writes a caveat as `WORDING (what it is)`. */
function caveatChanges(scheme: ReferenceMarkingScheme): readonly Change[] {
  return inOrder(scheme.handling, (handling, position) => {
    const [label = '', note = ''] = handling.replace(/\)$/, '').split(' (');
    return newRecord('markingCaveat', markingId(scheme, label), { scheme: scheme.id, label, note, position });
  });
}
