import { find } from '#electron/usecases/changes';
import type { UseCaseContext } from '#electron/usecases/context';
import type { Change } from '#shared/domain/dossier/operation';
import { isOfScheme } from '#shared/domain/marking/roll-up';
import { anyKind, type Field, type RecordName } from '#shared/domain/record/field';
import { findField, isKindName, kinds } from '#shared/domain/record/kinds';
import { fail, succeed, type Result } from '#shared/domain/result';

/**
 * What a value names must be there, of the right kind and not deleted. A record that is deleted later is shown as
 * deleted.
 */
export function checkReferences(context: UseCaseContext, change: Change): Result<Change> {
  const field = findField(change.kind, change.field);
  const parsed = field?.schema.safeParse(change.value);
  if (field === undefined || parsed?.success !== true) return succeed(change);
  for (const name of field.refersTo?.(parsed.data) ?? []) {
    const named = findNamed(context, name);
    if (named === undefined)
      return fail('record-unknown', { kind: nameOf(name.kind, field), record: name.record });
    if (!named.ok) return named;
  }
  return succeed(change);
}

/** The record of a name, or `undefined` for one of another kind, or of a marking scheme that is not the dossier's. */
function findNamed(context: UseCaseContext, { kind, record }: RecordName): Result<object> | undefined {
  const found = context.dossier.state().get(record)?.kind;
  if (found === undefined || !isKindName(found) || (kind !== anyKind && found !== kind)) return undefined;
  const named = find(context, found, record);
  return named.ok && !isOfScheme(context.view, named.value) ? undefined : named;
}

function nameOf(kind: string, field: Field<unknown>): string {
  return (isKindName(kind) ? kinds[kind].label : field.label).toLowerCase();
}
