import { expect, it } from 'vitest';
import { leavesNameless } from '#shared/domain/record/named';

it('a record keeps its name, and loses only what it can be without', () => {
  expect(leavesNameless('topic', 'title', ' \t')).toBe(true);
  expect(leavesNameless('person', 'name', '')).toBe(true);
  expect(leavesNameless('topic', 'title', ' Trade')).toBe(false);
  expect(leavesNameless('topic', 'theme', '')).toBe(false);
  expect(leavesNameless('agendaItem', 'sharedTitle', '')).toBe(false);
});
