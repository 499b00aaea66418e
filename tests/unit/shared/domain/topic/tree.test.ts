import { describe, expect, it } from 'vitest';
import { fold } from '#shared/domain/dossier/fold';
import { viewOf } from '#shared/domain/dossier/live-view';
import { isUnder, topicPath, topicTree } from '#shared/domain/topic/tree';
import { batchOf, dossierOf } from '#tests/fixtures/dossier-of';

const ofIndia = { relationship: 'india-uk' };

function place(
  under: string | null,
  position: string,
): { placement: { under: string | null; position: string } } {
  return { placement: { under, position } };
}

describe('topicTree', () => {
  it('reads parents before children, siblings in order', () => {
    const view = dossierOf({
      topic: {
        child2: { ...ofIndia, ...place('top', 'a1') },
        child1: { ...ofIndia, ...place('top', 'a0') },
        top: { ...ofIndia, ...place(null, 'a0') },
        grandchild: { ...ofIndia, ...place('child1', 'a0') },
        elsewhere: { relationship: 'india-us', ...place(null, 'a0') },
      },
    });
    expect(topicTree(view, 'india-uk').map((node) => [node.topic.id, node.depth, node.children])).toEqual([
      ['top', 0, 2],
      ['child1', 1, 1],
      ['grandchild', 2, 0],
      ['child2', 1, 0],
    ]);
  });

  it('puts the children of a deleted topic at the top, so that none is lost', () => {
    const view = dossierOf({
      topic: {
        gone: { ...ofIndia, ...place(null, 'a0'), deleted: true },
        orphan: { ...ofIndia, ...place('gone', 'a0') },
      },
    });
    expect(topicTree(view, 'india-uk').map((node) => [node.topic.id, node.parent])).toEqual([
      ['orphan', null],
    ]);
  });

  it('breaks a cycle at the newer move', () => {
    const made = batchOf({
      topic: { a: { ...ofIndia, ...place(null, 'a0') }, b: { ...ofIndia, ...place(null, 'a1') } },
    });
    const older = { ...batchOf({ topic: { a: place('b', 'a0') } }, 2), actor: 'one' };
    const newer = { ...batchOf({ topic: { b: place('a', 'a0') } }, 3), actor: 'two' };
    const tree = topicTree(viewOf(fold([made, older, newer])), 'india-uk');
    expect(tree.map((node) => [node.topic.id, node.parent])).toEqual([
      ['b', null],
      ['a', 'b'],
    ]);
  });
});

describe('topicPath and isUnder', () => {
  const view = dossierOf({
    topic: { top: place(null, 'a0'), middle: place('top', 'a0'), leaf: place('middle', 'a0') },
  });
  const leaf = view.get('topic', 'leaf');

  it('reads the way down to a topic', () => {
    expect(leaf && topicPath(view, leaf).map((topic) => topic.id)).toEqual(['top', 'middle']);
  });

  it('knows what stands under what', () => {
    const top = view.get('topic', 'top');
    expect(leaf && isUnder(view, leaf, 'top')).toBe(true);
    expect(top && isUnder(view, top, 'leaf')).toBe(false);
    expect(top && isUnder(view, top, 'top')).toBe(true);
  });
});
