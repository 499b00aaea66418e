import type { UseCase } from '#electron/usecases/context';
import type { CheckedInput } from '#shared/contract/calls';
import { formOf } from '#shared/domain/drafts/kept-form';
import { findField, isKindName } from '#shared/domain/record/kinds';
import { fail, succeed } from '#shared/domain/result';

/**
 * Keeps what is being typed until it is saved, into a field or into a form that belongs to a record. Makes no operation:
 * the dossier's records do not change.
 */
export const keepDraft: UseCase<CheckedInput<'drafts.keep'>, { readonly keptAt: string }> = async (
  context,
  { record, field, value, typed },
) => {
  const keptAt = context.now;
  // It comes late: what was typed after it is saved, or given up, already.
  if (context.typing.isOvertaken({ record, field }, typed)) return succeed({ keptAt });
  const kind = context.dossier.state().get(record)?.kind;
  if (kind === undefined || !isKindName(kind)) return fail('record-unknown', { kind: 'record', record });
  if (formOf(field) === undefined && findField(kind, field) === undefined)
    return fail('field-unknown', { kind, field });
  const kept = await context.dossier.keepDraft({ record, field, value, typed, at: keptAt });
  return kept.ok ? succeed({ keptAt }) : kept;
};

/** Gives up a text that was typed and never saved. */
export const dropDraft: UseCase<CheckedInput<'drafts.drop'>, { readonly droppedAt: string }> = async (
  context,
  draft,
) => {
  const dropped = await context.dossier.dropDraft(draft);
  if (!dropped.ok) return dropped;
  context.typing.settle(draft, draft.typed);
  return succeed({ droppedAt: context.now });
};
