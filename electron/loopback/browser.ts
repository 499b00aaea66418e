import { spawn, type ChildProcess } from 'node:child_process';
import { makeWindowProfile } from '#electron/loopback/window-profile';

/** A browser that shows the window. */
export interface WindowBrowser {
  /** Ends it and removes its profile. */
  close(): Promise<void>;
}

/** What opening a browser needs. */
export interface BrowserOptions {
  readonly program: string;
  readonly address: string;
  /** Called once when the browser has ended by itself, or could not be started. */
  readonly onEnded: () => void;
}

/**
 * Switches for a browser that shows one page and talks to nobody else: no network but this machine's (names are not
 * even looked up), no spell-check, no reports, nothing kept on disk.
 */
function browserSwitches(address: string, profile: string, isRoot: boolean): readonly string[] {
  return [
    `--app=${address}`,
    `--user-data-dir=${profile}`,
    '--incognito',
    '--no-first-run',
    '--no-default-browser-check',
    '--no-proxy-server',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-component-extensions-with-background-pages',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-extensions',
    '--disable-sync',
    '--disable-breakpad',
    '--disable-crash-reporter',
    '--disable-client-side-phishing-detection',
    '--disable-features=Translate,OptimizationHints,MediaRouter,AutofillServerCommunication,SpellcheckServiceMultilingual,InterestFeedContentSuggestions,CertificateTransparencyComponentUpdater,NetworkTimeServiceQuerying',
    '--disk-cache-size=1',
    '--metrics-recording-only',
    '--no-pings',
    '--password-store=basic',
    '--use-mock-keychain',
    '--window-size=1280,860',
    // Chromium's own sandbox refuses to work for root, as in a container.
    ...(isRoot ? ['--no-sandbox'] : []),
  ];
}

/** Opens the address in a browser with a temporary profile of its own. */
export function openBrowser({ program, address, onEnded }: BrowserOptions): WindowBrowser {
  const profile = makeWindowProfile();
  process.once('exit', profile.removeAtOnce);
  const child = spawn(program, browserSwitches(address, profile.folder, process.getuid?.() === 0), {
    stdio: 'ignore',
  });
  let ended = false;
  const end = (): void => {
    if (ended) return;
    ended = true;
    onEnded();
  };
  child.once('error', end);
  child.once('exit', end);
  return {
    close: async () => {
      if (!ended) {
        ended = true;
        await endProcess(child);
      }
      await profile.remove();
      process.off('exit', profile.removeAtOnce);
    },
  };
}

const politeWait = 3_000;

async function endProcess(child: ChildProcess): Promise<void> {
  await new Promise<void>((settle) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), politeWait);
    child.once('exit', () => {
      clearTimeout(timer);
      settle();
    });
    child.kill();
  });
}
