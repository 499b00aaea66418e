/** What is dragged: an item of the agenda by its id. */
export const itemDragType = 'application/x-chancery-agenda-item';

/** What is dragged: a topic by its id. */
export const topicDragType = 'application/x-chancery-topic';
