import type { TopicRow } from '#shared/contract/views/topics';

/** A place in the tree: under which topic (`null`: at the top), and at which index among the others there. */
export interface TreePlace {
  readonly under: string | null;
  readonly index: number;
}

/** Where something is let go in the tree. */
export interface TreeDrop {
  readonly key: string;
  readonly dropPosition: 'before' | 'after' | 'on';
}

/** The ways in which a topic moves by key or button. */
export type TreeStep = 'up' | 'down' | 'out' | 'in';

/** The topics directly under one, in order. */
export function childrenOf(rows: readonly TopicRow[], under: string | null): readonly TopicRow[] {
  return rows.filter(({ parent }) => parent === under);
}

/** True when `id` is `other` or stands somewhere under it. */
export function standsUnder(rows: readonly TopicRow[], id: string | null, other: string): boolean {
  const row = rows.find((each) => each.id === id);
  return row !== undefined && (row.id === other || standsUnder(rows, row.parent, other));
}

/** The place that a drop means for the topic `moved`; `null` where it would come to stand under itself. */
export function placeOfDrop(rows: readonly TopicRow[], moved: string, drop: TreeDrop): TreePlace | null {
  const target = rows.find(({ id }) => id === drop.key);
  if (target === undefined || standsUnder(rows, target.id, moved)) return null;
  if (drop.dropPosition === 'on') return lastUnder(rows, target.id, moved);
  const others = childrenOf(rows, target.parent).filter(({ id }) => id !== moved);
  const at = others.findIndex(({ id }) => id === target.id);
  return { under: target.parent, index: drop.dropPosition === 'after' ? at + 1 : at };
}

/** The place one step away; `null` where there is no such step. */
export function placeOfStep(rows: readonly TopicRow[], moved: string, step: TreeStep): TreePlace | null {
  const row = rows.find(({ id }) => id === moved);
  if (row === undefined) return null;
  const siblings = childrenOf(rows, row.parent);
  const at = siblings.findIndex(({ id }) => id === moved);
  if (step === 'up') return at === 0 ? null : { under: row.parent, index: at - 1 };
  if (step === 'down') return at === siblings.length - 1 ? null : { under: row.parent, index: at + 1 };
  if (step === 'in') {
    const above = siblings[at - 1];
    return above === undefined ? null : lastUnder(rows, above.id, moved);
  }
  const parent = rows.find(({ id }) => id === row.parent);
  return parent === undefined ? null : placeOfDrop(rows, moved, { key: parent.id, dropPosition: 'after' });
}

function lastUnder(rows: readonly TopicRow[], under: string, moved: string): TreePlace {
  return { under, index: childrenOf(rows, under).filter(({ id }) => id !== moved).length };
}
