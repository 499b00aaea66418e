import type { Drafts } from '#electron/usecases/sample/drafts';
import type { ReferenceMarkingScheme } from '#electron/usecases/sample/reference';
import { citations, inOrder, newRecord, type SampleStep } from '#electron/usecases/sample/step';
import type { Change } from '#shared/domain/dossier/operation';

interface Level {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  readonly drafted: boolean;
}

/** A scheme each, with its levels from the lowest up (drafted ones in their place) and its handling caveats. */
export function markingSteps(
  schemes: readonly ReferenceMarkingScheme[],
  drafts: Drafts,
): readonly SampleStep[] {
  return inOrder(schemes, (scheme, position) => [
    {
      command: 'sample.markingScheme',
      changes: [
        ...newRecord('markingScheme', scheme.id, {
          name: scheme.name,
          country: scheme.country,
          note: scheme.note,
          position,
        }),
        ...citations(scheme.id, '', scheme.sourceIds),
        ...levelChanges(scheme, drafts),
        ...caveatChanges(scheme),
      ],
    },
  ]);
}

function levelChanges(scheme: ReferenceMarkingScheme, drafts: Drafts): readonly Change[] {
  return inOrder(levelsOf(scheme, drafts), ({ id, label, note, drafted }, position) =>
    newRecord('markingLevel', id, { scheme: scheme.id, label, note, position }, drafted ? ['*'] : []),
  );
}

function levelsOf(scheme: ReferenceMarkingScheme, drafts: Drafts): readonly Level[] {
  return [...scheme.levels]
    .sort((left, right) => left.order - right.order)
    .flatMap(({ label, note = '' }) => {
      const id = idOf(scheme, label);
      const below = drafts.dossier.levels.filter((level) => level.below === id);
      return [...below.map((level) => ({ ...level, drafted: true })), { id, label, note, drafted: false }];
    });
}

/** The reference writes a caveat as `WORDING (what it is)`. */
function caveatChanges(scheme: ReferenceMarkingScheme): readonly Change[] {
  return inOrder(scheme.handling, (handling, position) => {
    const [label = '', note = ''] = handling.replace(/\)$/, '').split(' (');
    return newRecord('markingCaveat', idOf(scheme, label), { scheme: scheme.id, label, note, position });
  });
}

function idOf(scheme: ReferenceMarkingScheme, label: string): string {
  return `${scheme.id}-${label.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`;
}
