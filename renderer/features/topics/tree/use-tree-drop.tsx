import { makeStyles, tokens } from '@fluentui/react-components';
import { DropIndicator, useDragAndDrop, type DragAndDropHooks } from 'react-aria-components';
import { placeOfDrop } from '#renderer/features/topics/tree/moves';
import { useMoveTopic } from '#renderer/features/topics/tree/use-topic-moves';
import type { TopicRow } from '#shared/contract/views/topics';

const dragType = 'application/x-chancery-tree-topic';

const useStyles = makeStyles({
  indicator: {
    height: '2px',
    borderRadius: '1px',
    outlineStyle: 'none',
    '&[data-drop-target]': { backgroundColor: tokens.colorCompoundBrandStroke },
    '@media (forced-colors: active)': { '&[data-drop-target]': { backgroundColor: 'Highlight' } },
  },
});

/** Dragging in the topic tree, by mouse, touch and keyboard: between topics, or onto one to stand under it. */
export function useTreeDrop(rows: readonly TopicRow[], disabled: boolean): DragAndDropHooks {
  const styles = useStyles();
  const move = useMoveTopic(rows);
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: disabled,
    acceptedDragTypes: [dragType],
    getItems: (keys) =>
      [...keys].map((key) => ({
        [dragType]: String(key),
        'text/plain': rows.find(({ id }) => id === key)?.title ?? '',
      })),
    getDropOperation: (target) => (target.type === 'root' ? 'cancel' : 'move'),
    onMove: ({ keys, target }) => {
      const [moved] = [...keys].map(String);
      if (moved === undefined) return;
      const place = placeOfDrop(rows, moved, {
        key: String(target.key),
        dropPosition: target.dropPosition,
      });
      if (place !== null) void move(moved, place);
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className={styles.indicator} />,
  });
  return dragAndDropHooks;
}
