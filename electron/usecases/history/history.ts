import type { UseCase } from '#electron/usecases/context';
import { shownValue } from '#electron/usecases/history/shown-value';
import type { CheckedInput } from '#shared/contract/calls';
import type { FieldVersionView, Saved } from '#shared/contract/views/common';
import { findField } from '#shared/domain/record/kinds';
import { fail, succeed } from '#shared/domain/result';

type Reverted = Saved & { readonly command: string };

/** Takes the last change back, whatever window made it; where a command is named, only one of that command. */
export const undo: UseCase<CheckedInput<'history.undo'>, Reverted> = async (context, { command }) => {
  if (isPassed(command, context.dossier.undoable())) return fail('undo-passed');
  const undone = await context.dossier.undo();
  return undone.ok ? succeed({ savedAt: context.now, command: undone.value.command }) : undone;
};

/** Does again what was undone last; where a command is named, only a change of that command. */
export const redo: UseCase<CheckedInput<'history.redo'>, Reverted> = async (context, { command }) => {
  if (isPassed(command, context.dossier.redoable())) return fail('undo-passed');
  const redone = await context.dossier.redo();
  return redone.ok ? succeed({ savedAt: context.now, command: redone.value.command }) : redone;
};

/** True where another change than the one that is meant would be taken. */
function isPassed(meant: string | undefined, next: { readonly command: string } | undefined): boolean {
  return meant !== undefined && next?.command !== meant;
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
