import { createAdaptorServer, type ServerType } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { windowFiles } from '#electron/host/window-files';
import { loopbackApp } from '#electron/loopback/app';
import { createGate } from '#electron/loopback/gate';
import { createOpenWindows, type OpenWindows } from '#electron/loopback/open-windows';
import type { Router } from '#electron/router/router';
import { loopback } from '#shared/contract/loopback';

/** How the window is served. Times in milliseconds. */
export interface ServeOptions {
  readonly router: Router;
  /** The built window. */
  readonly rendererFolder: string;
  /** 0 for a random one. */
  readonly port: number;
  readonly onLastClosed: () => void;
  readonly patience?: number;
}

/** A running browser host. */
export interface Served {
  readonly port: number;
  /** The one-time address. */
  readonly launchAddress: string;
  readonly windows: OpenWindows;
  close(): Promise<void>;
}

const signOfLife = 15_000;
const usualPatience = 4_000;

/** Serves the window on 127.0.0.1 and on no other address. */
export async function serve(options: ServeOptions): Promise<Served> {
  const { router, rendererFolder, onLastClosed, patience = usualPatience } = options;
  const files = windowFiles(rendererFolder);
  const windows = createOpenWindows({ signOfLife, patience, onLastClosed });
  const server = createAdaptorServer({
    fetch: (request) => app.fetch(request),
    overrideGlobalObjects: false,
  });
  const port = await listen(server, options.port);
  const gate = createGate(port, loopback.windowHeader);
  const app = loopbackApp({ gate, files, router, windows });
  const unsubscribe = router.subscribe((event) => {
    windows.tell(event);
  });
  return {
    port,
    launchAddress: gate.launchAddress,
    windows,
    close: async () => {
      unsubscribe();
      windows.endAll();
      await stop(server);
    },
  };
}

function listen(server: ServerType, port: number): Promise<number> {
  return new Promise((settle, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      server.off('error', reject);
      settle((server.address() as AddressInfo).port);
    });
  });
}

/** Lets answers under way end, for at most a second. */
function stop(server: ServerType): Promise<void> {
  return new Promise((settle) => {
    const force = setTimeout(() => {
      if ('closeAllConnections' in server) server.closeAllConnections();
    }, 1_000);
    server.close(() => {
      clearTimeout(force);
      settle();
    });
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  });
}
