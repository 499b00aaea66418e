import type { PointState, TalkingPoint } from '#shared/domain/talking-point/talking-point';

/** The fields that clearance sets. */
export type ClearanceFields = Partial<
  Pick<TalkingPoint, 'state' | 'clearedBy' | 'clearedAt' | 'clearedText'>
>;

/**
 * Where each state leads: from draft over review to cleared, to delivered or retired. Only a cleared point can be
 * delivered, and what was retired comes back as a draft.
 */
const nextStates: Readonly<Record<PointState, readonly PointState[]>> = {
  draft: ['review', 'cleared', 'retired'],
  review: ['draft', 'cleared', 'retired'],
  cleared: ['draft', 'review', 'delivered', 'retired'],
  delivered: ['draft', 'cleared', 'retired'],
  retired: ['draft'],
};

/** True when a point in state `from` may be put into state `to`, or is in it already. */
export function mayBecome(from: PointState, to: PointState): boolean {
  return from === to || nextStates[from].includes(to);
}

/** True for a point whose wording may be used: it is cleared, and may have been delivered since. */
export function isCleared({ state }: { readonly state: PointState }): boolean {
  return state === 'cleared' || state === 'delivered';
}

/** True for a point that someone has yet to clear. */
export function awaitsClearance({ state }: { readonly state: PointState }): boolean {
  return state === 'draft' || state === 'review';
}

/**
 * What an edit of a point's wording does to its clearance: a cleared (or delivered) point goes back to draft and keeps
 * the cleared wording beside it (briefing conventions); any other stays as it is.
 */
export function editedPoint(before: TalkingPoint): ClearanceFields {
  return isCleared(before) ? { state: 'draft', clearedText: before.text } : {};
}

/**
 * What a step of clearance sets. Clearing records by whom and when, and takes the wording as cleared; a delivered point
 * that becomes cleared again keeps the clearance it had.
 */
export function clearanceStep(
  point: TalkingPoint,
  state: PointState,
  by: string,
  at: string,
): ClearanceFields {
  if (state !== 'cleared' || point.state === 'delivered') return { state };
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
