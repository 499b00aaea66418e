import type { CoreEvent } from '#shared/contract/events';

type Listener = (event: CoreEvent) => void;

const firstPause = 200;
const longestPause = 3_000;

/**
 * Reads a stream of events, one JSON object a line, and opens it again whenever it breaks. Where something may have been
 * missed, since it broke or since `hasAsked` before it was open, `dossier.statusChanged` is told. Returns the function
 * that ends it. Pauses between attempts grow from 0.2 to 3 seconds.
 */
export function followEvents(
  open: (signal: AbortSignal) => Promise<Response>,
  listener: Listener,
  hasAsked: () => boolean,
): () => void {
  const ended = new AbortController();
  void follow(open, listener, hasAsked, ended.signal);
  return () => {
    ended.abort();
  };
}

async function follow(
  open: (signal: AbortSignal) => Promise<Response>,
  listener: Listener,
  hasAsked: () => boolean,
  signal: AbortSignal,
): Promise<void> {
  let pause = firstPause;
  let again = false;
  while (!signal.aborted) {
    try {
      const response = await open(signal);
      if (response.ok && response.body !== null) {
        pause = firstPause;
        if (again || hasAsked()) listener({ event: 'dossier.statusChanged', data: {} });
        await readLines(response.body, listener);
      }
    } catch {
      // A broken stream is opened again below; a call made meanwhile tells the person.
    }
    again = true;
    await waitUnlessAborted(pause, signal);
    pause = Math.min(pause * 2, longestPause);
  }
}

async function readLines(body: ReadableStream<Uint8Array>, listener: Listener): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + decoder.decode(value, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line !== '') listener(JSON.parse(line) as CoreEvent);
  }
}

function waitUnlessAborted(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((settle) => {
    if (signal.aborted) {
      settle();
      return;
    }
    const timer = setTimeout(settle, milliseconds);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        settle();
      },
      { once: true },
    );
  });
}
