import type { CoreClient } from '#renderer/api/core-client';
import { followEvents } from '#renderer/api/event-stream';
import { shareEvents, type Follow, type Sharing } from '#renderer/api/shared-events';
import { calls, type CallName, type CallOutput } from '#shared/contract/calls';
import { longestBody, loopback } from '#shared/contract/loopback';
import { fail, type Result } from '#shared/domain/result';

/** What the client needs of the page it runs in. */
export interface LoopbackPage {
  /** The secret that the page was served with; sent with each request. */
  readonly secret: string;
  readonly fetch: (path: string, init: RequestInit) => Promise<Response>;
  /** Missing where the page cannot know of other windows. */
  readonly sharing?: Sharing;
}

/** Browsers let requests of at most 64 KiB in all outlive their page. */
const mostKeptAlive = 60_000;

/** The core behind the loopback host that served this page. */
export function loopbackClient(page: LoopbackPage): CoreClient {
  const post = poster(page);
  let hasAsked = false;
  const follow: Follow = (listener) =>
    followEvents(
      (signal) => post(loopback.eventsPath, '{}', { signal }),
      listener,
      () => hasAsked,
    );
  return {
    call: async <N extends CallName>(name: N, input: unknown): Promise<Result<CallOutput<N>>> => {
      hasAsked = true;
      const body = JSON.stringify(input);
      const size = bytesIn(body);
      if (size > longestBody(name)) {
        return fail('call-invalid', { call: name, path: 'input', reason: 'it is too long' });
      }
      try {
        const response = await post(`${loopback.callPath}${name}`, body, {
          lasting: isLastWord(name) ? size : 0,
        });
        return (await response.json()) as Result<CallOutput<N>>;
      } catch {
        return fail('core-unreachable');
      }
    },
    desktop: null,
    subscribe: (listener) =>
      page.sharing === undefined ? follow(listener) : shareEvents(follow, page.sharing, listener),
  };
}

const encoder = new TextEncoder();

function bytesIn(text: string): number {
  return encoder.encode(text).length;
}

/** False for a call that is of no use once its window is closed; it must not take the room of one that is. */
function isLastWord(name: CallName): boolean {
  return calls[name].kind === 'command' && name !== 'drafts.keep';
}

interface How {
  readonly signal?: AbortSignal;
  /** Bytes of a request that is to arrive also when the window closes meanwhile. */
  readonly lasting?: number;
}

type Post = (path: string, body: string, how: How) => Promise<Response>;

/** Posts JSON. What is under way when the window closes still arrives: a last edit is not lost. */
function poster({ secret, fetch }: LoopbackPage): Post {
  let keptAlive = 0;
  return async (path, body, { signal, lasting = 0 }) => {
    const keepalive = lasting > 0 && keptAlive + lasting <= mostKeptAlive;
    if (keepalive) keptAlive += lasting;
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
      if (keepalive) keptAlive -= lasting;
    }
  };
}
