import { isDeepStrictEqual } from 'node:util';
import type { UseCaseContext } from '#electron/usecases/context';
import type { CheckedInput } from '#shared/contract/calls';
import type { Head } from '#shared/domain/dossier/operation';
import { valueDigest } from '#shared/domain/dossier/value-digest';
import { findField } from '#shared/domain/record/kinds';
import { fail, succeed, type Result } from '#shared/domain/result';

interface FieldName {
  readonly record: string;
  readonly field: string;
}

/**
 * Refuses with `field-changed` to write over a value that the editor had not seen, unless the same window saved it: a
 * text, and just so a date, a number or a choice, which nobody means to change unseen.
 */
export function checkSeen(context: UseCaseContext, input: CheckedInput<'fields.edit'>): Result<void> {
  const { record, seen, typed } = input;
  if (seen === undefined) return succeed(undefined);
  if (typed !== undefined && context.typing.isOwn(input, typed, headOf(context, input)))
    return succeed(undefined);
  const held = context.dossier.state().get(record)?.fields[input.field];
  const isKnown = held === undefined || valueDigest(held) === seen || isDeepStrictEqual(held, input.value);
  return isKnown ? succeed(undefined) : fail('field-changed', { label: labelOf(context, input), record });
}

function labelOf({ dossier }: UseCaseContext, { record, field }: FieldName): string {
  return findField(dossier.state().get(record)?.kind ?? '', field)?.label ?? field;
}

/** The head under which a field stands now. */
export function headOf({ dossier }: UseCaseContext, { record, field }: FieldName): Head | undefined {
  return dossier.view().head(record, field);
}
