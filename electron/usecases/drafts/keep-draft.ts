import type { UseCase } from '#electron/usecases/context';
import type { CheckedInput } from '#shared/contract/calls';
import { findField, isKindName } from '#shared/domain/record/kinds';
import { fail, succeed } from '#shared/domain/result';

/** Keeps what is being typed until it is saved. Makes no operation: the dossier's records do not change. */
export const keepDraft: UseCase<CheckedInput<'drafts.keep'>, { readonly keptAt: string }> = async (
  context,
  { record, field, value },
) => {
  const kind = context.dossier.state().get(record)?.kind;
  if (kind === undefined || !isKindName(kind)) return fail('record-unknown', { kind: 'record', record });
  if (findField(kind, field) === undefined) return fail('field-unknown', { kind, field });
  const kept = await context.dossier.keepDraft({ record, field, value, at: context.now });
  return kept.ok ? succeed({ keptAt: context.now }) : kept;
};

/** Gives up a text that was typed and never saved. */
export const dropDraft: UseCase<CheckedInput<'drafts.drop'>, { readonly droppedAt: string }> = async (
  context,
  { record, field },
) => {
  const dropped = await context.dossier.dropDraft(record, field);
  return dropped.ok ? succeed({ droppedAt: context.now }) : dropped;
};
