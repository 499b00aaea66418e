import type { UseCase, UseCaseContext } from '#electron/usecases/context';
import { fieldView } from '#electron/usecases/views/field-view';
import type { CheckedInput } from '#shared/contract/calls';
import type { EditableMarking, MarkingEditorView } from '#shared/contract/views/markings';
import type { MarkingCaveat, MarkingLevel } from '#shared/domain/marking/marking';
import { markingUses } from '#shared/domain/marking/scheme-use';
import { kindName } from '#shared/domain/record/kinds';
import { comparePositions } from '#shared/domain/record/position';
import { succeed } from '#shared/domain/result';
import { settingsId } from '#shared/domain/settings/dossier-settings';

/** The dossier's scheme as one edits it: each level and caveat with its wording, its note and where it is used. */
export const readSchemeEditor: UseCase<CheckedInput<'markings.editor'>, MarkingEditorView> = (context) => {
  const { view } = context;
  const scheme = view.get('markingScheme', view.get('dossierSettings', settingsId)?.scheme ?? null);
  if (scheme === undefined) return succeed({ name: '', levels: [], caveats: [] });
  const uses = markingUses(view);
  const editable = (part: MarkingLevel | MarkingCaveat): EditableMarking => toEditable(context, part, uses);
  return succeed({
    name: scheme.name,
    levels: [...view.by('markingLevel', 'scheme', scheme.id)].sort(comparePositions).map(editable),
    caveats: [...view.by('markingCaveat', 'scheme', scheme.id)].sort(comparePositions).map(editable),
  });
};

function toEditable(
  { view }: UseCaseContext,
  part: MarkingLevel | MarkingCaveat,
  uses: ReturnType<typeof markingUses>,
): EditableMarking {
  return {
    id: part.id,
    label: fieldView(view, part, 'label'),
    note: fieldView(view, part, 'note'),
    uses: (uses.get(part.id) ?? []).flatMap(({ kind, count, deleted: { length: deleted } }) => [
      ...(count > 0 ? [{ name: kindName(kind, count), count }] : []),
      ...(deleted > 0 ? [{ name: `deleted ${kindName(kind, deleted)}`, count: deleted }] : []),
    ]),
  };
}
