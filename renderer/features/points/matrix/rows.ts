import { countAll } from '#renderer/ui/state-counts';
import type { PointCell, PointMatrixView, StateCounts } from '#shared/contract/views/points';
import { pointStates, pointUses, type PointUse } from '#shared/domain/talking-point/talking-point';

/** Which lines are counted. */
export type Counting = PointUse | 'all';

/** A row of the matrix. */
export type MatrixTopic = PointMatrixView['topics'][number];

/** The counts of a cell that are shown. */
export function countsOf(cell: PointCell, counting: Counting): StateCounts {
  if (counting !== 'all') return cell.counts[counting];
  const sum = { draft: 0, review: 0, cleared: 0, delivered: 0, retired: 0 };
  for (const use of pointUses) for (const state of pointStates) sum[state] += cell.counts[use][state];
  return sum;
}

/** The topics to show, in the order of the tree; those above a topic that matches stay, so that its place is known. */
export function matrixRows(
  topics: readonly MatrixTopic[],
  wanted: { readonly counting: Counting; readonly sought: string; readonly onlyWithPoints: boolean },
): readonly MatrixTopic[] {
  const words = wanted.sought.toLocaleLowerCase().split(/\s+/u).filter(Boolean);
  const matches = ({ topic, all }: MatrixTopic): boolean => {
    const title = topic.label.toLocaleLowerCase();
    return (
      words.every((word) => title.includes(word)) &&
      (!wanted.onlyWithPoints || countAll(countsOf(all, wanted.counting)) > 0)
    );
  };
  // Read from the end: the next topic that stands higher than one shown is above it.
  let above = Number.POSITIVE_INFINITY;
  return [...topics]
    .reverse()
    .filter((row) => {
      const shown = matches(row) || row.depth < above;
      if (shown) above = row.depth === 0 ? Number.POSITIVE_INFINITY : row.depth;
      return shown;
    })
    .reverse();
}
