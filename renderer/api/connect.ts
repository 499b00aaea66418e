import { bridgeClient } from '#renderer/api/bridge-client';
import type { CoreClient } from '#renderer/api/core-client';
import { loopbackClient } from '#renderer/api/loopback-client';
import type { Channel } from '#renderer/api/shared-events';
import type { Bridge } from '#shared/contract/bridge';
import type { CoreEvent } from '#shared/contract/events';
import { loopback } from '#shared/contract/loopback';

declare global {
  interface Window {
    /** Put there by the preload of the desktop host; absent in a browser. */
    readonly chancery?: Bridge;
  }
}

/** The way to the core: the desktop host's bridge where there is one, and else the loopback host that served the page. */
export function connect(): CoreClient {
  if (window.chancery !== undefined) return bridgeClient(window.chancery);
  const meta = document.querySelector<HTMLMetaElement>(`meta[name="${loopback.windowMeta}"]`);
  return loopbackClient({
    secret: meta?.content ?? '',
    fetch: window.fetch.bind(window),
    // Locks are missing where a page is not secure: never in a host of ours.
    ...('locks' in navigator && { sharing: { locks: navigator.locks, openChannel } }),
  });
}

function openChannel(name: string, listener: (event: CoreEvent) => void): Channel {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<CoreEvent>) => {
    listener(data);
  };
  return channel;
}
