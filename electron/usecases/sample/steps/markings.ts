import { schemeChanges } from '#electron/usecases/markings/scheme-changes';
import type { Drafts } from '#electron/usecases/sample/drafts';
import type { ReferenceMarkingScheme } from '#electron/usecases/sample/reference';
import { citations, inOrder, type SampleStep } from '#electron/usecases/sample/step';

/** A scheme each, with its levels from the lowest up (drafted ones in their place) and its handling caveats. */
export function markingSteps(
  schemes: readonly ReferenceMarkingScheme[],
  drafts: Drafts,
): readonly SampleStep[] {
  const added = drafts.dossier.levels.map((level) => ({ ...level, drafted: true }));
  return inOrder(schemes, (scheme, position) => {
    const [record = [], ...parts] = schemeChanges(scheme, position, added);
    const changes = [...record, ...citations(scheme.id, '', scheme.sourceIds), ...parts.flat()];
    return [{ command: 'sample.markingScheme', changes }];
  });
}
