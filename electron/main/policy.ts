import type { BrowserWindowConstructorOptions } from 'electron';

/** The scheme from which the desktop window is served, and the one host it knows. */
export const windowScheme = 'chancery';

/** The address of the window; routes stand behind its `#`. */
export const windowAddress = `${windowScheme}://window/`;

/** Name of the session in memory: without `persist:`, nothing that was shown is kept on disk. */
export const windowPartition = 'chancery-window';

/** Chromium's command-line switches: it looks nothing up, asks nobody and reports to nobody. Without value: `''`. */
export const chromiumSwitches: Readonly<Record<string, string>> = {
  'host-resolver-rules': 'MAP * ~NOTFOUND',
  'no-proxy-server': '',
  'disable-background-networking': '',
  'disable-component-update': '',
  'disable-domain-reliability': '',
  'disable-http-cache': '',
  'no-pings': '',
};

/** True for an address of the window itself. */
export function isOwnAddress(address: string): boolean {
  return URL.canParse(address) && address.startsWith(windowAddress);
}

/** True for the page of the window, whatever its route: the only place that the window may go to. */
export function isOwnPage(address: string): boolean {
  return isOwnAddress(address) && new URL(address).pathname === '/';
}

/**
 * The address that may be handed to the system once the person has agreed: `https:` and `mailto:` only, without
 * credentials; `undefined` for any other.
 */
export function externalAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return undefined;
  return url.protocol === 'https:' || url.protocol === 'mailto:' ? url.href : undefined;
}

/** True for a request that the session may make: the window's own files, and the developer tools where they are on. */
export function isAllowedRequest(address: string): boolean {
  return isOwnAddress(address) || address.startsWith('devtools://');
}

/** How every window is made. `preload` is the path of the bridge; the developer tools are for unpackaged use only. */
export function windowOptions(preload: string, devTools: boolean): BrowserWindowConstructorOptions {
  return {
    title: 'Chancery',
    width: 1280,
    height: 860,
    minWidth: 960,
    minHeight: 640,
    show: false,
    webPreferences: {
      preload,
      devTools,
      partition: windowPartition,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      enableWebSQL: false,
      safeDialogs: true,
    },
  };
}

/**
 * The arguments that are ours: those behind the app's folder when Electron was given one, all of them when packaged.
 * Before the folder stand switches of Electron and of test tools.
 */
export function ownArguments(argv: readonly string[], isPackaged: boolean): readonly string[] {
  const given = argv.slice(1);
  return isPackaged ? given : given.slice(given.findIndex((argument) => !argument.startsWith('-')) + 1);
}
