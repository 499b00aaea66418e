import {
  BrowserWindow,
  dialog,
  shell,
  type BrowserWindowConstructorOptions,
  type Session,
  type WebContents,
} from 'electron';
import { externalAddress, isAllowedRequest, isOwnPage } from '#electron/main/policy';

/** Denies a session everything that the window does not need: permissions, devices, downloads, the network. */
export function lockDownSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => {
    event.preventDefault();
  });
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !isAllowedRequest(url) });
  });
}

/**
 * Keeps a page where it is. Our own page may open in a second window, made by `ownWindow` as the first one is; any other
 * link that opens a window is offered to the system instead, if the person agrees.
 */
export function lockDownContents(
  contents: WebContents,
  ownWindow: () => BrowserWindowConstructorOptions,
): void {
  const stay = (event: { readonly url: string; preventDefault(): void }): void => {
    if (!isOwnPage(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.setWindowOpenHandler(({ url }) => {
    if (isOwnPage(url)) return { action: 'allow', overrideBrowserWindowOptions: ownWindow() };
    void offerToSystem(url, contents);
    return { action: 'deny' };
  });
}

async function offerToSystem(address: string, contents: WebContents): Promise<void> {
  const allowed = externalAddress(address);
  const window = BrowserWindow.fromWebContents(contents);
  if (allowed === undefined || window === null) return;
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: 'Open this address outside Chancery?',
    detail: allowed,
    buttons: ['Open', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  if (response === 0) await shell.openExternal(allowed);
}
