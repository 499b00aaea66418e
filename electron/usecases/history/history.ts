import type { UseCase } from '#electron/usecases/context';
import { shownValue } from '#electron/usecases/history/shown-value';
import type { CheckedInput } from '#shared/contract/calls';
import type { FieldVersionView, Saved } from '#shared/contract/views/common';
import { findField } from '#shared/domain/record/kinds';
import { succeed } from '#shared/domain/result';

type Reverted = Saved & { readonly command: string };

/** Takes the last change back, whatever window made it. */
export const undo: UseCase<CheckedInput<'history.undo'>, Reverted> = async (context) => {
  const undone = await context.dossier.undo();
  return undone.ok ? succeed({ savedAt: context.now, command: undone.value.command }) : undone;
};

/** Does again what was undone last. */
export const redo: UseCase<CheckedInput<'history.redo'>, Reverted> = async (context) => {
  const redone = await context.dossier.redo();
  return redone.ok ? succeed({ savedAt: context.now, command: redone.value.command }) : redone;
};

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
