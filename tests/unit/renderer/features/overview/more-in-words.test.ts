import { expect, it } from 'vitest';
import { moreInWords } from '#renderer/features/overview/more-in-words';

it('says of one more that it is, of several that they are not shown', () => {
  expect([1, 2].map(moreInWords)).toEqual(['1 more is not shown here.', '2 more are not shown here.']);
});
