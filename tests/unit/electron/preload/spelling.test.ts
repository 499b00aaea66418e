import { expect, it } from 'vitest';
import { spellingProvider } from '#electron/preload/spelling';

function check(words: string[], answer: () => Promise<unknown>): Promise<readonly string[]> {
  return new Promise((settle) => {
    spellingProvider(answer).spellCheck(words, settle);
  });
}

it('underlines what the host names, of the words that were asked about', async () => {
  const answer = (): Promise<unknown> => Promise.resolve(['recieve', 'other']);
  expect(await check(['recieve', 'word'], answer)).toEqual(['recieve']);
});

it.each([() => Promise.reject(new Error('gone')), () => Promise.resolve('recieve')])(
  'underlines nothing where the host does not answer, or not with words',
  async (answer) => {
    expect(await check(['recieve'], answer)).toEqual([]);
  },
);
