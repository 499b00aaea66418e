import type { UseCaseContext } from '#electron/usecases/context';
import type { Change } from '#shared/domain/dossier/operation';
import { countAddsUp, datesFit } from '#shared/domain/negotiation/sound-edit';
import { findField } from '#shared/domain/record/kinds';
import { fail, succeed, type Result } from '#shared/domain/result';

type View = UseCaseContext['view'];

/** Refuses an edit after which the fields of a count or a round would not fit one another, and says how they would stand. */
export function checkSound({ view }: UseCaseContext, change: Change): Result<void> {
  // What is no value of the field is refused as such, and not here.
  if (findField(change.kind, change.field)?.schema.safeParse(change.value).success !== true)
    return succeed(undefined);
  if (change.kind === 'closureCount') return checkCount(view, change);
  return change.kind === 'round' ? checkRound(view, change) : succeed(undefined);
}

function checkCount(view: View, { record, field, value }: Change): Result<void> {
  const before = view.get('closureCount', record);
  if (before === undefined) return succeed(undefined);
  const after = { ...before, [field]: value };
  const { closed, total } = after;
  return countAddsUp(after) ? succeed(undefined) : fail('count-above-total', { closed, total });
}

function checkRound(view: View, { record, field, value }: Change): Result<void> {
  const before = view.get('round', record);
  if (before === undefined) return succeed(undefined);
  const after = { ...before, [field]: value };
  const { startDate, endDate } = after;
  return datesFit(after)
    ? succeed(undefined)
    : fail('round-ends-first', { start: startDate ?? '', end: endDate ?? '' });
}
