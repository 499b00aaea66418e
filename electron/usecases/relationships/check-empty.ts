import type { UseCaseContext } from '#electron/usecases/context';
import { kindName } from '#shared/domain/record/kinds';
import { fail, succeed, type Result } from '#shared/domain/result';

const held = ['topic', 'meeting', 'negotiation', 'commitment'] as const;

/** A relationship is deleted only once it holds nothing: no page would show any more what belonged to it. */
export function checkEmpty({ view }: UseCaseContext, record: string): Result<void> {
  const relationship = view.get('relationship', record);
  if (relationship === undefined) return succeed(undefined);
  const where = held.flatMap((kind) => {
    const count = view.by(kind, 'relationship', record).length;
    return count === 0 ? [] : [`${String(count)} ${kindName(kind, count)}`];
  });
  return where.length === 0
    ? succeed(undefined)
    : fail('relationship-in-use', { label: relationship.name, where: where.join(', ') });
}
