import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CoreClient } from '#renderer/api/core-client';
import { tellingPause } from '#renderer/data/own-changes';
import { startSession } from '#renderer/data/session';
import { succeed } from '#shared/domain/result';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A window on a core whose events reach it or not, and whether it asks again for what it shows. */
function window(hears: boolean) {
  let tell: Parameters<CoreClient['subscribe']>[0] = () => undefined;
  const core: CoreClient = {
    call: ((name: string) => {
      if (!name.startsWith('commitments.')) return Promise.resolve(succeed(null));
      if (hears) tell({ event: 'dossier.changed', data: { kinds: ['commitment'], records: ['c'] } });
      return Promise.resolve(succeed({ savedAt: '2024-07-23T09:00:00.000Z' }));
    }) as CoreClient['call'],
    subscribe: (listener) => {
      tell = listener;
      return () => undefined;
    },
    desktop: null,
  };
  const session = startSession(core, {
    window: 'here',
    present: () => Promise.resolve(new Set(['here'])),
    gone: () => new Promise<void>(() => undefined),
  });
  session.queries.setQueryData(['people.list', {}], []);
  const isAskedAgain = (): boolean =>
    session.queries.getQueryState(['people.list', {}])?.isInvalidated === true;
  return { session, isAskedAgain };
}

it('asks again for what it shows where nothing tells of a change that it made', async () => {
  const { session, isAskedAgain } = window(false);
  await session.command('records.delete', { record: 'c' });
  await vi.advanceTimersByTimeAsync(tellingPause);
  expect(isAskedAgain()).toBe(false);
  await session.command('commitments.create', { title: 'Visas' } as never);
  await vi.advanceTimersByTimeAsync(tellingPause - 1);
  expect(isAskedAgain()).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(isAskedAgain()).toBe(true);
});

it('asks again for nothing but what an event names where one tells of the change', async () => {
  const { session, isAskedAgain } = window(true);
  await session.command('commitments.create', { title: 'Visas' } as never);
  await vi.advanceTimersByTimeAsync(tellingPause);
  expect(isAskedAgain()).toBe(false);
});
