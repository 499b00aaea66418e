import { useMemo } from 'react';
import { useViewState } from '#renderer/data/view-state';
import type { TopicRow } from '#shared/contract/views/topics';

/** Which topics of a tree are open, the same in every tree of the window; the first two levels are to begin with. */
export function useExpandedTopics(
  rows: readonly TopicRow[],
): readonly [expanded: ReadonlySet<string>, change: (expanded: ReadonlySet<string>) => void] {
  const { expandedTopics, expandTopics } = useViewState();
  const expanded = useMemo(
    () =>
      expandedTopics ??
      new Set(rows.filter(({ depth, children }) => depth < 2 && children > 0).map(({ id }) => id)),
    [expandedTopics, rows],
  );
  return [expanded, expandTopics];
}
