import type { UndoneOrRedone } from '#electron/store/dossier-types';
import type { UseCase } from '#electron/usecases/context';
import { shownValue } from '#electron/usecases/history/shown-value';
import type { CheckedInput } from '#shared/contract/calls';
import type { FieldVersionView, Saved } from '#shared/contract/views/common';
import { findField } from '#shared/domain/record/kinds';
import { succeed, type Result } from '#shared/domain/result';

type Reverted = Saved & { readonly command: string };

/** Takes the last change back, whatever window made it, or the one that is named, as long as nothing stands on it. */
export const undo: UseCase<CheckedInput<'history.undo'>, Reverted> = async (context, { change }) =>
  answerOf(context.now, await context.dossier.undo(change));

/** Does again what was undone last, or the change that is named. */
export const redo: UseCase<CheckedInput<'history.redo'>, Reverted> = async (context, { change }) =>
  answerOf(context.now, await context.dossier.redo(change));

function answerOf(savedAt: string, reverted: Result<UndoneOrRedone>): Result<Reverted> {
  if (!reverted.ok) return reverted;
  const { command, change } = reverted.value;
  return succeed({ savedAt, command, change });
}

/** Every version of a field, the newest first. */
export const fieldHistory: UseCase<CheckedInput<'history.field'>, readonly FieldVersionView[]> = async (
  context,
  input,
) => {
  const versions = await context.dossier.history(input.record, input.field);
  if (!versions.ok) return versions;
  const kind = context.dossier.state().get(input.record)?.kind ?? '';
  const shape = findField(kind, input.field)?.shape;
  return succeed(
    versions.value.map(({ at, by, command, value, head }) => {
      return { at, by, command, value, head, shown: shownValue(context.view, shape, value) };
    }),
  );
};
