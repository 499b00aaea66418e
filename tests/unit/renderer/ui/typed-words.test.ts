import { expect, it } from 'vitest';
import { isMuchTyped } from '#renderer/ui/forms/typed-words';

it('what a form is opened with is not typed, and a word or two are not much', () => {
  expect(isMuchTyped(0, 39)).toBe(false);
  expect(isMuchTyped(0, 40)).toBe(true);
  expect(isMuchTyped(300, 310)).toBe(false);
  expect(isMuchTyped(300, 20)).toBe(false);
});
