import { expect, it } from 'vitest';
import { recordsIn } from '#renderer/data/printing/records-in';

it('finds ids wherever they stand in a view, and no sentence', () => {
  const view = {
    id: 'topic-1',
    title: { record: 'topic-1', value: 'A title of several words' },
    points: [{ id: 'point-1', draftedFor: null }, { id: 'point-2' }],
    cells: { 'person-1': { count: 3 } },
  };
  const found = recordsIn(view);
  expect([...found]).toEqual(expect.arrayContaining(['topic-1', 'point-1', 'point-2', 'person-1']));
  expect([...found]).not.toContain('A title of several words');
});
