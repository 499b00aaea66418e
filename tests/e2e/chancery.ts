import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { _electron, type Browser, type Locator, type Page } from '@playwright/test';
import { test as hostTest } from './host';
import { addLag } from './lag';

const root = join(import.meta.dirname, '..', '..');

/** The window on a dossier of its own, and the folders around it. */
export interface Chancery {
  readonly page: Page;
  /** The dossier's folder: a fresh copy of the sample. */
  readonly folder: string;
  /** Where packs are written. */
  readonly packs: string;
  /** What the window did that it must never do; a spec that provokes such a thing empties the list. */
  readonly problems: string[];
  /** Shows the page at an address of the window (`/meetings`). */
  readonly show: (address: string) => Promise<void>;
  /** Ends host and window, so that the dossier is closed as after a working day. */
  readonly close: () => Promise<void>;
  /** Ends the host under the window, as when it is killed. */
  readonly endHost: () => Promise<void>;
  /** Kills the host and starts another on the same dossier, in the same window. In a browser only. */
  readonly killAndStartAgain: () => Promise<void>;
}

interface Shown {
  readonly page: Page;
  /** Of every host that served this window so far: one that starts again has another port. */
  readonly origins: Set<string>;
  readonly endHost: () => Promise<void>;
  readonly killAndStartAgain: () => Promise<void>;
  readonly end: () => Promise<void>;
}

interface Place {
  readonly given: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
}

/** How a spec wants its window. */
interface Wishes {
  /** Seals the dossier by this passphrase; '' leaves it open. */
  readonly passphrase: string;
  /** What is done to the dossier before a host opens it. */
  readonly prepare: { readonly folder: (folder: string) => Promise<void> };
  /** Further arguments for the host. */
  readonly given: readonly string[];
  /** Where the window opens, as by a link: what a file's specs do not look at need not be drawn for each. */
  readonly start: string;
}

/** Specs get a window on the sample dossier. It fails a spec that the window wrote an error or asked another machine. */
export const test = hostTest.extend<{ chancery: Chancery } & Wishes, { sampleFolder: string }>({
  passphrase: ['', { option: true }],
  prepare: [{ folder: () => Promise.resolve() }, { option: true }],
  given: [[], { option: true }],
  start: ['/overview', { option: true }],
  sampleFolder: [
    async ({ host: _host }, use) => {
      const home = mkdtempSync(join(tmpdir(), 'chancery-sample-'));
      const folder = join(home, 'dossier');
      makeSample(folder);
      await use(folder);
      rmSync(home, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  chancery: async (
    {
      host,
      electronProgram,
      browser,
      sampleFolder,
      passphrase,
      prepare,
      given,
      start,
      colorScheme,
      viewport,
    },
    use,
  ) => {
    const home = mkdtempSync(join(tmpdir(), 'chancery-window-'));
    const folder = join(home, 'dossier');
    const packs = join(home, 'Documents', 'Chancery');
    mkdirSync(packs, { recursive: true });
    if (passphrase === '') cpSync(sampleFolder, folder, { recursive: true });
    else makeSample(folder, ['--seal', '--passphrase-file', fileWith(join(home, 'passphrase'), passphrase)]);
    await prepare.folder(folder);
    const place = {
      environment: { ...process.env, ...foldersIn(home) },
      given: ['--name', 'Test officer', '--dossier', folder, ...given],
    };
    const shown =
      host === 'electron'
        ? await showInElectron(electronProgram, place)
        : await showInBrowser(browser, place, { colorScheme: colorScheme ?? 'light', viewport }, start);
    const problems = watch(shown);
    await shown.page.getByRole('heading', { level: 1 }).waitFor();
    const show = async (address: string): Promise<void> => {
      await shown.page.evaluate((hash) => {
        location.hash = hash;
      }, address);
    };
    if (host === 'electron') await show(start);
    let ended = false;
    const close = async (): Promise<void> => {
      if (!ended) await shown.end();
      ended = true;
    };
    const { page, endHost, killAndStartAgain } = shown;
    await use({ page, folder, packs, problems, show, close, endHost, killAndStartAgain });
    await close();
    rmSync(home, { recursive: true, force: true });
    if (problems.length > 0) throw new Error(`The window had problems:\n${problems.join('\n')}`);
  },
});

export { expect } from '@playwright/test';

function makeSample(folder: string, further: readonly string[] = []): void {
  const made = spawnSync(process.execPath, [
    join(root, 'out', 'main', 'cli.js'),
    'sample',
    folder,
    ...further,
  ]);
  if (made.status !== 0) throw new Error(`The sample could not be made: ${made.stderr.toString()}`);
}

function fileWith(path: string, text: string): string {
  writeFileSync(path, text, { mode: 0o600 });
  return path;
}

/** The newest message at the edge of the window that says `text`: one of the same words may be just leaving. */
export function told(page: Page, text: string): Locator {
  return page.locator('.fui-Toast').filter({ hasText: text }).last();
}

/** Keeps what a window saves on its way, or the call that is named, until the returned function is called. */
export async function holdSaves(window: Page, call = 'fields.edit'): Promise<() => void> {
  let goOn: () => void = () => undefined;
  const held = new Promise<void>((settle) => {
    goOn = settle;
  });
  await window.route(`**/call/${call}`, async (route) => {
    await held;
    await route.continue();
  });
  return () => {
    goOn();
  };
}

function foldersIn(home: string): NodeJS.ProcessEnv {
  return {
    HOME: home,
    XDG_DATA_HOME: join(home, 'data'),
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_STATE_HOME: join(home, 'state'),
  };
}

async function showInBrowser(
  browser: Browser,
  place: Place,
  options: Parameters<Browser['newContext']>[0],
  begin: string,
): Promise<Shown> {
  const program = join(root, 'out', 'main', 'loopback.js');
  const start = (): ChildProcess =>
    spawn(process.execPath, [program, '--no-open', '--keep', ...place.given], {
      env: place.environment,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  let server = start();
  const address = await addressOf(server);
  // What fades in is caught half-way by a picture or by axe, where the machine is slow.
  const context = await browser.newContext({ ...options, locale: 'en-GB', reducedMotion: 'reduce' });
  await addLag(context);
  const page = await context.newPage();
  const origins = new Set([new URL(address).origin]);
  await page.goto(`${address}#${begin}`);
  const endHost = async (): Promise<void> => {
    if (server.exitCode !== null) return;
    const exited = once(server, 'exit');
    server.kill('SIGTERM');
    await exited;
  };
  const killAndStartAgain = async (): Promise<void> => {
    const exited = once(server, 'exit');
    server.kill('SIGKILL');
    await exited;
    server = start();
    const next = await addressOf(server);
    origins.add(new URL(next).origin);
    await page.goto(next);
  };
  const end = async (): Promise<void> => {
    await context.close();
    await endHost();
  };
  return { page, origins, endHost, killAndStartAgain, end };
}

/** The one-time address, which the host prints as its last line. */
async function addressOf(server: ChildProcess): Promise<string> {
  if (server.stdout === null) throw new Error('The host has no output');
  for await (const line of createInterface({ input: server.stdout })) {
    if (line.startsWith('http://127.0.0.1:')) return line;
  }
  throw new Error('The host ended before it printed its address');
}

async function showInElectron(program: string, place: Place): Promise<Shown> {
  const app = await _electron.launch({
    executablePath: program,
    args: [root, ...place.given],
    env: Object.fromEntries(
      Object.entries(place.environment).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value]],
      ),
    ),
  });
  const end = (): Promise<void> => app.close();
  const killAndStartAgain = (): Promise<void> =>
    Promise.reject(new Error('The desktop window ends with its host'));
  const page = await app.firstWindow();
  return { page, origins: new Set([new URL(page.url()).origin]), endHost: end, killAndStartAgain, end };
}

/** Collects what must never happen: script errors, errors on the console, requests to another machine. */
function watch({ page, origins }: Shown): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { origin, protocol, href } = new URL(request.url());
    if (!origins.has(origin) && protocol !== 'data:') problems.push(`request: ${href}`);
  });
  return problems;
}
