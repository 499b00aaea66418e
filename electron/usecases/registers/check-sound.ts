import type { UseCaseContext } from '#electron/usecases/context';
import type { Change } from '#shared/domain/dossier/operation';
import { countFault, roundFault } from '#shared/domain/negotiation/sound-edit';
import { findField, isKindName, kindName } from '#shared/domain/record/kinds';
import { fail, succeed, type Result } from '#shared/domain/result';

/** Refuses an edit after which the fields of a count or a round would not fit one another; the reason says what to do first. */
export function checkSound({ view }: UseCaseContext, change: Change): Result<void> {
  const reason = faultAfter(change, view);
  const label = findField(change.kind, change.field)?.label ?? '';
  return reason === null
    ? succeed(undefined)
    : fail('field-invalid', {
        label,
        kind: isKindName(change.kind) ? kindName(change.kind, 1) : change.kind,
        reason,
      });
}

function faultAfter({ kind, record, field, value }: Change, view: UseCaseContext['view']): string | null {
  // What is no value of the field is refused as such, and not here.
  if (findField(kind, field)?.schema.safeParse(value).success !== true) return null;
  if (kind === 'closureCount') {
    const count = view.get(kind, record);
    return count === undefined ? null : countFault({ ...count, [field]: value });
  }
  if (kind === 'round') {
    const round = view.get(kind, record);
    return round === undefined ? null : roundFault({ ...round, [field]: value });
  }
  return null;
}
