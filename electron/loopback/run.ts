import type { WindowArguments } from '#electron/host/window-arguments';
import { openBrowser, type WindowBrowser } from '#electron/loopback/browser';
import { serve, type Served } from '#electron/loopback/serve';
import type { Router } from '#electron/router/router';

/** What the browser host runs with. */
export interface RunOptions {
  readonly router: Router;
  readonly given: WindowArguments;
  /** The built window. */
  readonly rendererFolder: string;
  /** The browser to open; without one, the address is printed. */
  readonly program: string | undefined;
  readonly print: (line: string) => void;
}

/**
 * Serves the window until the last one is closed, the browser that was opened has ended, or `stop` is called.
 * `ended` settles when server and browser are gone.
 */
export async function run(
  options: RunOptions,
): Promise<{ readonly stop: () => void; readonly ended: Promise<void> }> {
  const { router, given, rendererFolder, program, print } = options;
  let stop: () => void = () => undefined;
  const asked = new Promise<void>((settle) => {
    stop = settle;
  });
  const onLastClosed = given.keep ? (): void => undefined : stop;
  const served = await serve({ router, rendererFolder, port: given.port, onLastClosed });
  const address = served.launchAddress;
  const onEnded = (): void => {
    browserEnded(served, options, stop);
  };
  const browser = program === undefined ? undefined : openBrowser({ program, address, onEnded });
  if (browser === undefined) tellAddress(print, address);
  else print('Chancery is open in a browser window of its own; closing that window ends it.');
  return { stop, ended: asked.then(() => endAll(served, browser)) };
}

/** A browser that ends before it has shown the window could not run; the address still holds for another one. */
function browserEnded(
  { windows, launchAddress }: Served,
  { given, print }: RunOptions,
  stop: () => void,
): void {
  if (!windows.seen) {
    print('The installed browser could not show the window.');
    tellAddress(print, launchAddress);
  } else if (windows.count === 0 && !given.keep) stop();
}

function tellAddress(print: (line: string) => void, address: string): void {
  print('Chancery is ready. Open this address in a browser on this machine; it works once:');
  print(address);
  print('Ctrl+C here ends Chancery.');
}

async function endAll(served: Served, browser?: WindowBrowser): Promise<void> {
  await served.close();
  await browser?.close();
}
