import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CallFailure } from '#renderer/data/call-failure';
import { askingPauses, makeQueryClient } from '#renderer/data/query-client';
import type { FailureCode } from '#shared/domain/result';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Asks for a view that fails `times` times; answers how often it was asked for, and what came of it. */
async function asking(code: FailureCode, times: number): Promise<readonly [number, unknown]> {
  let asked = 0;
  const queryFn = (): Promise<string> => {
    asked += 1;
    return asked > times ? Promise.resolve('known') : Promise.reject(new CallFailure({ code, details: {} }));
  };
  const answer = makeQueryClient()
    .query({ queryKey: ['people.list', {}], queryFn })
    .catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return [asked, await answer];
}

it('asks again for a view whose answer did not arrive', async () => {
  expect(await asking('core-unreachable', 1)).toEqual([2, 'known']);
});

it('gives up after a while, and takes what the core answers as it is', async () => {
  const [asked, failed] = await asking('core-unreachable', 99);
  expect(asked).toBe(askingPauses.length + 1);
  expect(failed).toBeInstanceOf(CallFailure);
  expect((await asking('record-deleted', 1))[0]).toBe(1);
});
