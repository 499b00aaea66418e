import type { UseCaseContext } from '#electron/usecases/context';
import type { Change } from '#shared/domain/dossier/operation';
import { hasWholeYear } from '#shared/domain/record/field';
import { findField } from '#shared/domain/record/kinds';
import { fail, succeed, type Result } from '#shared/domain/result';
import { isCleared } from '#shared/domain/talking-point/clearance';

/**
 * Who cleared a point, and when, is corrected only while it is cleared: whoever writes it down is often not the one who
 * did, nor does it on that day. A day that is still to come is refused.
 */
export function checkClearance(context: UseCaseContext, change: Change): Result<Change> {
  const { kind, record, field, value } = change;
  if (kind !== 'talkingPoint' || (field !== 'clearedBy' && field !== 'clearedAt')) return succeed(change);
  const label = findField(kind, field)?.label ?? '';
  const point = context.view.get('talkingPoint', record);
  if (point === undefined || !isCleared(point)) return fail('field-read-only', { label, kind });
  const reason = field === 'clearedAt' && typeof value === 'string' ? whyNoDay(context, value) : null;
  return reason === null ? succeed(change) : fail('field-invalid', { label, kind, reason });
}

function whyNoDay({ today, now }: UseCaseContext, moment: string): string | null {
  if (!hasWholeYear(moment)) return 'give the year with four digits';
  const day = moment.slice(0, 10);
  // A training dossier has a day of its own, and what is cleared in it is cleared by the calendar.
  return day > today && day > now.slice(0, 10) ? 'that day is still to come' : null;
}
