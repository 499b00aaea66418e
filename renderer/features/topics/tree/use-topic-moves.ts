import { useAnnounce } from '@fluentui/react-components';
import { useCallback } from 'react';
import { useCommand } from '#renderer/data/use-command';
import { useExpandedTopics } from '#renderer/data/use-expanded-topics';
import type { TreePlace } from '#renderer/features/topics/tree/moves';
import type { TopicRow } from '#shared/contract/views/topics';

/** Moves a topic to a place in the tree and says where it stands now. */
export function useMoveTopic(
  rows: readonly TopicRow[],
): (topic: string, place: TreePlace) => Promise<boolean> {
  const move = useCommand('topics.move');
  const { announce } = useAnnounce();
  const [expanded, setExpanded] = useExpandedTopics(rows);
  return useCallback(
    async (topic, { under, index }) => {
      if ((await move({ topic, under, index })) === null) return false;
      if (under !== null && !expanded.has(under)) setExpanded(new Set([...expanded, under]));
      const title = (id: string): string => rows.find((row) => row.id === id)?.title ?? '';
      const where = under === null ? 'at the top' : `under ${title(under)}`;
      announce(`${title(topic)} now stands ${where}, place ${String(index + 1)}`);
      return true;
    },
    [move, announce, rows, expanded, setExpanded],
  );
}
