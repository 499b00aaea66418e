import type { CoreEvent } from '#shared/contract/events';

type Listener = (event: CoreEvent) => void;

/** Follows the events of a host until the returned function is called. */
export type Follow = (listener: Listener) => () => void;

/** What a window tells the others by. */
export interface Channel {
  readonly postMessage: (event: CoreEvent) => void;
  readonly close: () => void;
}

/** By what the windows on one host know of each other: locks as a browser has them, and a channel between them. */
export interface Sharing {
  readonly locks: {
    readonly request: (
      name: string,
      options: { readonly signal: AbortSignal },
      lead: () => Promise<void>,
    ) => Promise<unknown>;
  };
  readonly openChannel: (name: string, listener: Listener) => Channel;
}

const name = 'chancery-events';

/**
 * Lets one window at a time follow the events of the host and pass them on to the others: a browser opens six
 * connections to a host for all its windows, and with a stream for each the sixth window left none to save by. When that
 * window is gone, however it ended, another follows. Returns the function that ends it.
 */
export function shareEvents(follow: Follow, { locks, openChannel }: Sharing, listener: Listener): () => void {
  const ended = new AbortController();
  const channel = openChannel(name, listener);
  const lead = (): Promise<void> =>
    new Promise((settle) => {
      const stop = follow((event) => {
        channel.postMessage(event);
        listener(event);
      });
      ended.signal.addEventListener('abort', () => {
        stop();
        settle();
      });
    });
  // Rejected where it is ended before its turn has come.
  locks.request(name, { signal: ended.signal }, lead).catch(() => undefined);
  return () => {
    ended.abort();
    channel.close();
  };
}
