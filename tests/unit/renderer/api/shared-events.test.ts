import { expect, it } from 'vitest';
import { shareEvents, type Follow, type Sharing } from '#renderer/api/shared-events';
import type { CoreEvent } from '#shared/contract/events';

/** Locks and channels of windows of one browser. */
function oneBrowser(): Sharing {
  const listeners = new Set<(event: CoreEvent) => void>();
  let last: Promise<void> = Promise.resolve();
  const request: Sharing['locks']['request'] = (_name, { signal }, lead) => {
    last = last.then(() => (signal.aborted ? undefined : lead()));
    return last;
  };
  const openChannel: Sharing['openChannel'] = (_name, listener) => {
    listeners.add(listener);
    return {
      postMessage: (event) => {
        for (const other of listeners) if (other !== listener) other(event);
      },
      close: () => listeners.delete(listener),
    };
  };
  return { locks: { request }, openChannel };
}

it('follows the events once for all windows, and goes on in another when that window is gone', async () => {
  const sharing = oneBrowser();
  const following: string[] = [];
  const tell = new Map<string, (event: CoreEvent) => void>();
  const heard: string[] = [];
  const open = (window: string): (() => void) => {
    const follow: Follow = (listener) => {
      following.push(window);
      tell.set(window, listener);
      return () => following.splice(following.indexOf(window), 1);
    };
    return shareEvents(follow, sharing, ({ event }) => heard.push(`${window} ${event}`));
  };
  const settled = (): Promise<void> => new Promise((settle) => setTimeout(settle));
  const close = new Map(['a', 'b', 'c'].map((window) => [window, open(window)]));
  await settled();
  expect(following).toEqual(['a']);
  tell.get('a')?.({ event: 'dossier.statusChanged', data: {} });
  expect(heard.sort()).toEqual(['a', 'b', 'c'].map((window) => `${window} dossier.statusChanged`));

  close.get('b')?.();
  close.get('a')?.();
  await settled();
  expect(following).toEqual(['c']);
  heard.length = 0;
  tell.get('c')?.({ event: 'dossier.statusChanged', data: {} });
  expect(heard).toEqual(['c dossier.statusChanged']);
});
