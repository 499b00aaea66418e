import type { Inline, List } from '#shared/domain/rich-text/rich-text';

/** A point of a list with the points under it. */
export interface NestedItem {
  readonly inlines: readonly Inline[];
  readonly children: readonly NestedItem[];
}

/** Points with levels as a tree. A level that skips one counts as the next deeper one. */
export function nestItems(items: List['items']): readonly NestedItem[] {
  const roots: NestedItem[] = [];
  const path: NestedItem[][] = [roots];
  for (const item of items) {
    const depth = Math.min(item.level, path.length - 1);
    const children: NestedItem[] = [];
    path[depth]?.push({ inlines: item.inlines, children });
    path.length = depth + 1;
    path.push(children);
  }
  return roots;
}
