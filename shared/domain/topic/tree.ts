import { compareHeads } from '#shared/domain/dossier/operation';
import type { DossierView } from '#shared/domain/dossier/view';
import { comparePositions } from '#shared/domain/record/position';
import type { Topic } from '#shared/domain/topic/topic';

/** A topic with its place in the tree as it is read. */
export interface TreeTopic {
  readonly topic: Topic;
  readonly parent: string | null;
  readonly depth: number;
  readonly children: number;
}

/**
 * The topics of a relationship in the order in which the tree is read, parents before children. A topic whose parent
 * is deleted or unknown stands at the top; a cycle is broken at the newest move on it (docs/decisions/0002).
 */
export function topicTree(view: DossierView, relationship: string): readonly TreeTopic[] {
  const topics = view.by('topic', 'relationship', relationship);
  const parents = parentsOf(view, topics);
  const children = new Map<string | null, Topic[]>();
  for (const topic of topics) {
    const parent = parents.get(topic.id) ?? null;
    children.set(parent, [...(children.get(parent) ?? []), topic]);
  }
  const read = (parent: string | null, depth: number): readonly TreeTopic[] =>
    (children.get(parent) ?? [])
      .map((topic) => ({ topic, id: topic.id, position: topic.placement.position }))
      .sort(comparePositions)
      .flatMap(({ topic }) => [
        { topic, parent, depth, children: children.get(topic.id)?.length ?? 0 },
        ...read(topic.id, depth + 1),
      ]);
  return read(null, 0);
}

/** The topics directly under one (`null` for the top of a relationship), in order. */
export function topicsUnder(view: DossierView, relationship: string, under: string | null): readonly Topic[] {
  return topicTree(view, relationship)
    .filter((node) => node.parent === under)
    .map((node) => node.topic);
}

/** The topics above one, from the top down. */
export function topicPath(view: DossierView, topic: Topic): readonly Topic[] {
  const path: Topic[] = [];
  const seen = new Set([topic.id]);
  let above = view.get('topic', topic.placement.under);
  while (above !== undefined && !above.deleted && !seen.has(above.id)) {
    path.unshift(above);
    seen.add(above.id);
    above = view.get('topic', above.placement.under);
  }
  return path;
}

/** True when `topic` is `other` or stands somewhere under it: such a move would tie the tree into a knot. */
export function isUnder(view: DossierView, topic: Topic, other: string): boolean {
  return topic.id === other || topicPath(view, topic).some((above) => above.id === other);
}

function parentsOf(view: DossierView, topics: readonly Topic[]): ReadonlyMap<string, string | null> {
  const known = new Set(topics.map((topic) => topic.id));
  const parents = new Map<string, string | null>();
  for (const topic of topics) {
    const { under } = topic.placement;
    parents.set(topic.id, under !== null && known.has(under) ? under : null);
  }
  for (const topic of topics) {
    const cycle = cycleFrom(topic.id, parents);
    if (cycle.length > 0) parents.set(newestMove(view, cycle), null);
  }
  return parents;
}

function cycleFrom(start: string, parents: ReadonlyMap<string, string | null>): readonly string[] {
  const walked: string[] = [];
  let at: string | null = start;
  while (at !== null) {
    const before = walked.indexOf(at);
    if (before >= 0) return walked.slice(before);
    walked.push(at);
    at = parents.get(at) ?? null;
  }
  return [];
}

function newestMove(view: DossierView, cycle: readonly string[]): string {
  const [newest] = [...cycle].sort((left, right) =>
    compareHeads(view.head(right, 'placement') ?? '0@', view.head(left, 'placement') ?? '0@'),
  );
  return newest ?? '';
}
