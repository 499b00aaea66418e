import type { AgendaItemView } from '#shared/contract/views/meetings';
import type { RecordLink } from '#shared/contract/views/common';
import type { PointView } from '#shared/contract/views/topics';

/** Points of one topic that could be chosen. */
export interface Candidates {
  readonly topic: RecordLink;
  readonly points: readonly PointView[];
}

/**
 * What a principal could still be given under an item: points of its topics that nobody makes yet, and those that only
 * someone else makes. Topics without any are left out.
 */
export function candidatesFor(item: AgendaItemView, principal: string): readonly Candidates[] {
  const mine = new Set(
    item.points.filter((made) => made.principal?.id === principal).map((made) => made.point.id),
  );
  const elsewhere = new Map(
    item.points.filter((made) => !mine.has(made.point.id)).map((made) => [made.point.id, made.point]),
  );
  const free = item.available.filter(({ points }) => points.length > 0);
  if (elsewhere.size === 0) return free;
  const others: Candidates = {
    topic: { id: `others-${item.id}`, label: 'what others say under this item', deleted: false },
    points: [...elsewhere.values()],
  };
  return [...free, others];
}
