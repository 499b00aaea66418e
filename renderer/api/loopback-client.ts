import type { CoreClient } from '#renderer/api/core-client';
import { followEvents } from '#renderer/api/event-stream';
import type { CallName, CallOutput } from '#shared/contract/calls';
import { loopback } from '#shared/contract/loopback';
import { fail, type Result } from '#shared/domain/result';

/** What the client needs of the page it runs in. */
export interface LoopbackPage {
  /** The secret that the page was served with; sent with each request. */
  readonly secret: string;
  readonly fetch: (path: string, init: RequestInit) => Promise<Response>;
}

/** Browsers let requests of at most 64 KiB in all outlive their page. */
const mostKeptAlive = 60_000;

/** The core behind the loopback host that served this page. */
export function loopbackClient(page: LoopbackPage): CoreClient {
  const post = poster(page);
  return {
    call: async <N extends CallName>(name: N, input: unknown): Promise<Result<CallOutput<N>>> => {
      const body = JSON.stringify(input);
      if (new Blob([body]).size > loopback.longestBody) {
        return fail('call-invalid', { call: name, path: 'input', reason: 'it is too long' });
      }
      try {
        const response = await post(`${loopback.callPath}${name}`, body);
        return (await response.json()) as Result<CallOutput<N>>;
      } catch {
        return fail('core-unreachable');
      }
    },
    subscribe: (listener) => followEvents((signal) => post(loopback.eventsPath, '{}', signal), listener),
  };
}

type Post = (path: string, body: string, signal?: AbortSignal) => Promise<Response>;

/** Posts JSON. What is under way when the window closes still arrives: a last edit is not lost. */
function poster({ secret, fetch }: LoopbackPage): Post {
  let keptAlive = 0;
  return async (path, body, signal) => {
    const size = body.length * 3;
    const keepalive = signal === undefined && keptAlive + size <= mostKeptAlive;
    if (keepalive) keptAlive += size;
    try {
      return await fetch(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', [loopback.windowHeader]: secret },
        body,
        keepalive,
        credentials: 'same-origin',
        redirect: 'error',
        ...(signal !== undefined && { signal }),
      });
    } finally {
      if (keepalive) keptAlive -= size;
    }
  };
}
