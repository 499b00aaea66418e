import type { TalkingPoint } from '#shared/domain/talking-point/talking-point';
import type { PointState } from '#shared/domain/talking-point/talking-point';

/** The fields that clearance sets. */
export type ClearanceFields = Partial<
  Pick<TalkingPoint, 'state' | 'clearedBy' | 'clearedAt' | 'clearedText'>
>;

/**
 * What an edit of a point's wording does to its clearance: a cleared (or delivered) point goes back to draft and keeps
 * the cleared wording beside it (briefing conventions); any other stays as it is.
 */
export function editedPoint(before: TalkingPoint): ClearanceFields {
  if (before.state !== 'cleared' && before.state !== 'delivered') return {};
  return { state: 'draft', clearedText: before.text };
}

/** What a step of clearance sets: clearing records by whom and when, and drops the wording kept from before. */
export function clearanceStep(
  point: TalkingPoint,
  state: PointState,
  by: string,
  at: string,
): ClearanceFields {
  if (state !== 'cleared') return { state };
  return { state, clearedBy: by, clearedAt: at, clearedText: point.text };
}

/** What making a point at a meeting does to its clearance: a cleared one is delivered, any other stays as it is. */
export function deliveredPoint(point: Pick<TalkingPoint, 'state'>): ClearanceFields {
  return point.state === 'cleared' ? { state: 'delivered' } : {};
}

/** What taking the only delivery back does: a delivered point is cleared again, any other stays as it is. */
export function withdrawnPoint(point: Pick<TalkingPoint, 'state'>): ClearanceFields {
  return point.state === 'delivered' ? { state: 'cleared' } : {};
}
