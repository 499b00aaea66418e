/** The desktop host: one window over the core, and nothing that needs a decision. */
import {
  app,
  BrowserWindow,
  protocol,
  type BrowserWindowConstructorOptions,
  screen,
  session as sessions,
  shell,
} from 'electron';
import { join } from 'node:path';
import { withoutContent } from '#electron/host/log';
import { openForWindow } from '#electron/host/open-for-window';
import { rememberInstallation } from '#electron/host/installation';
import { placeOnScreens } from '#electron/host/window-place';
import { startCore, type Core } from '#electron/host/start-core';
import { windowFiles } from '#electron/host/window-files';
import { parseWindowArguments, windowUsage, type WindowArguments } from '#electron/host/window-arguments';
import { userCacheFolder } from '#electron/launch/project.mjs';
import { connectWindows } from '#electron/main/calls';
import { askBeforeLeaving } from '#electron/main/leaving';
import { lockDownContents, lockDownSession } from '#electron/main/lock-down';
import { checkSpelling } from '#electron/main/spelling';
import { setMenu } from '#electron/main/menu';
import { savePages } from '#electron/main/save-page';
import { giveSigns } from '#electron/main/signs';
import {
  chromiumSwitches,
  ownArguments,
  windowAddress,
  windowOptions,
  windowPartition,
  windowScheme,
} from '#electron/main/policy';

const appRoot = join(import.meta.dirname, '..', '..');

function prepareElectron(): void {
  app.enableSandbox();
  app.setName('Chancery');
  app.setPath('userData', join(userCacheFolder(), 'desktop-window'));
  for (const [name, value] of Object.entries(chromiumSwitches)) app.commandLine.appendSwitch(name, value);
  protocol.registerSchemesAsPrivileged([
    { scheme: windowScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
  app.on('web-contents-created', (_event, contents) => {
    lockDownContents(contents, () => ({ ...ownWindowOptions(), show: true }));
  });
}

async function start(given: WindowArguments): Promise<void> {
  await app.whenReady();
  const packFolder = join(app.getPath('documents'), 'Chancery');
  const core = startCore({ host: 'desktop', appRoot, name: given.name, packFolder, open: openByShell });
  core.log.note('started', { version: core.version });
  const { session, router } = await openForWindow(core, given);

  const windowSession = sessions.fromPartition(windowPartition);
  lockDownSession(windowSession);
  windowSession.protocol.handle(windowScheme, windowFiles(join(appRoot, 'out', 'renderer')));
  connectWindows(router);
  setMenu(router, process.platform === 'darwin');
  checkSpelling(core.folders.config);
  savePages(() => session.context());
  giveSigns(router);
  openWindow(core);

  app.on('window-all-closed', () => {
    app.quit();
  });
  app.once('will-quit', (event) => {
    event.preventDefault();
    void router
      .settled()
      .then(() => session.close())
      .then((closed) => {
        core.log.note('ended', { dossier: closed.ok ? 'closed' : closed.failure.code });
        app.exit(0);
      });
  });
}

function ownWindowOptions(): BrowserWindowConstructorOptions {
  return windowOptions(join(appRoot, 'out', 'preload', 'index.cjs'), !app.isPackaged);
}

/** Electron's own way; a message from it says that nothing opened. */
async function openByShell(path: string, what: 'file' | 'folder'): Promise<boolean> {
  if (what === 'file') return (await shell.openPath(path)) === '';
  shell.showItemInFolder(path);
  return true;
}

function openWindow({ place, folders }: Core): void {
  const others = screen.getAllDisplays().map(({ workArea }) => workArea);
  const at = placeOnScreens(place, [screen.getPrimaryDisplay().workArea, ...others]);
  const window = new BrowserWindow({ ...ownWindowOptions(), ...at });
  if (place?.maximized === true) window.maximize();
  window.once('ready-to-show', () => {
    window.show();
  });
  window.on('close', () => {
    const left = { ...window.getNormalBounds(), maximized: window.isMaximized() };
    rememberInstallation(folders.config, { place: left });
  });
  askBeforeLeaving(window);
  void window.loadURL(windowAddress);
}

const given = parseWindowArguments(ownArguments(process.argv, app.isPackaged));
if (given === 'help') {
  process.stdout.write(windowUsage);
  app.exit(0);
} else if ('mistake' in given) {
  process.stderr.write(`${given.mistake}\n${windowUsage}`);
  app.exit(2);
} else {
  prepareElectron();
  // Not awaited here: Electron is ready only when this module has been evaluated.
  start(given).catch((error: unknown) => {
    process.stderr.write(`Chancery could not start: ${withoutContent(error)}\n`);
    app.exit(1);
  });
}
