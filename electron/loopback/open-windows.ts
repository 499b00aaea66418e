import type { CoreEvent } from '#shared/contract/events';

/** The windows that listen to events, each over a stream of its own. */
export interface OpenWindows {
  readonly count: number;
  /** True once a window was open. */
  readonly seen: boolean;
  /** A stream for one more window: lines, each empty (a sign of life) or an event as JSON. */
  open(): ReadableStream<Uint8Array>;
  tell(event: CoreEvent): void;
  /** Ends all streams. */
  endAll(): void;
}

/** Times in milliseconds, and what happens when the last window was closed and none came back in time. */
export interface OpenWindowsOptions {
  readonly signOfLife: number;
  /** A page that is loaded anew closes its stream and opens another. */
  readonly patience: number;
  readonly onLastClosed: () => void;
}

/** Keeps the list of open windows. */
export function createOpenWindows({ signOfLife, patience, onLastClosed }: OpenWindowsOptions): OpenWindows {
  const streams = new Set<ReadableStreamDefaultController<Uint8Array>>();
  const encoder = new TextEncoder();
  let waiting: NodeJS.Timeout | undefined;
  let seen = false;

  const send = (line: string): void => {
    for (const stream of streams) stream.enqueue(encoder.encode(`${line}\n`));
  };
  const timer = setInterval(() => {
    send('');
  }, signOfLife);
  timer.unref();

  const closed = (stream: ReadableStreamDefaultController<Uint8Array>): void => {
    streams.delete(stream);
    if (streams.size === 0) waiting = setTimeout(onLastClosed, patience);
  };
  return {
    get count() {
      return streams.size;
    },
    get seen() {
      return seen;
    },
    open: () => {
      seen = true;
      let mine: ReadableStreamDefaultController<Uint8Array> | undefined;
      return new ReadableStream({
        start: (controller) => {
          clearTimeout(waiting);
          mine = controller;
          streams.add(controller);
          // Sent at once, so that the window knows that it is heard.
          controller.enqueue(encoder.encode('\n'));
        },
        cancel: () => {
          if (mine !== undefined) closed(mine);
        },
      });
    },
    tell: (event) => {
      send(JSON.stringify(event));
    },
    endAll: () => {
      clearInterval(timer);
      clearTimeout(waiting);
      for (const stream of streams) stream.close();
      streams.clear();
    },
  };
}
