import {
  DropIndicator,
  isTextDropItem,
  useDragAndDrop,
  type DragAndDropHooks,
  type DropItem,
  type DropTarget,
  type ItemDropTarget,
} from 'react-aria-components';
import { itemDragType, topicDragType } from '#renderer/features/meetings/agenda/drag-types';
import { useCommand } from '#renderer/data/use-command';
import type { AgendaRowFrame } from '#renderer/features/meetings/agenda/agenda-rows';

type Rows = readonly { readonly id: string }[];

/** Dragging on the agenda: items change places, topics become items or go under one. By mouse, touch and keyboard. */
export function useAgendaDrop(agenda: {
  readonly meeting: string;
  readonly rows: Rows;
  readonly readOnly: boolean;
  readonly indicatorClass: string;
}): DragAndDropHooks<AgendaRowFrame> {
  const { meeting, rows, readOnly, indicatorClass } = agenda;
  const move = useCommand('agenda.moveItem');
  const addItem = useCommand('agenda.addItem');
  const addTopic = useCommand('agenda.addTopic');

  const insert = async (items: readonly DropItem[], index: number): Promise<void> => {
    const topics = await topicsIn(items);
    for (const [offset, topic] of topics.entries()) {
      await addItem({ meeting, topics: [topic], index: index + offset });
    }
  };
  const { dragAndDropHooks } = useDragAndDrop<AgendaRowFrame>({
    isDisabled: readOnly,
    acceptedDragTypes: [itemDragType, topicDragType],
    getItems: (keys) => [...keys].map((key) => ({ [itemDragType]: String(key), 'text/plain': String(key) })),
    getDropOperation: (target, types) => {
      // Between items there is always a more exact place than 'the agenda as a whole'.
      if (target.type === 'root' && rows.length > 0) return 'cancel';
      return types.has(topicDragType) ? 'copy' : 'move';
    },
    shouldAcceptItemDrop: (_target, types) => types.has(topicDragType),
    onReorder: ({ keys, target }) => {
      const [item] = keys;
      if (item !== undefined)
        void move({ item: String(item), index: placeAmongOthers(rows, String(item), target) });
    },
    onInsert: ({ items, target }) => void insert(items, placeOf(rows, target)),
    onRootDrop: ({ items }) => void insert(items, rows.length),
    onItemDrop: ({ items, target }) => {
      void topicsIn(items).then(async (topics) => {
        for (const topic of topics) await addTopic({ item: String(target.key), topic });
      });
    },
    renderDropIndicator: (target: DropTarget) => <DropIndicator target={target} className={indicatorClass} />,
  });
  return dragAndDropHooks;
}

function placeOf(rows: Rows, target: ItemDropTarget): number {
  const index = rows.findIndex(({ id }) => id === target.key);
  return target.dropPosition === 'after' ? index + 1 : index;
}

function placeAmongOthers(rows: Rows, moved: string, target: ItemDropTarget): number {
  const others = rows.filter(({ id }) => id !== moved);
  const index = others.findIndex(({ id }) => id === target.key);
  return target.dropPosition === 'after' ? index + 1 : index;
}

function topicsIn(items: readonly DropItem[]): Promise<readonly string[]> {
  const texts = items.filter(isTextDropItem).filter(({ types }) => types.has(topicDragType));
  return Promise.all(texts.map((item) => item.getText(topicDragType)));
}
