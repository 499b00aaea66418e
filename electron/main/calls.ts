import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron';
import { isOwnAddress } from '#electron/main/policy';
import type { Router } from '#electron/router/router';
import { callChannel, eventChannel } from '#shared/contract/bridge';
import { fail } from '#shared/domain/result';

/** Answers the calls of our own page, and tells every window of events. */
export function connectWindows(router: Router): void {
  ipcMain.handle(callChannel, (event, name: unknown, input: unknown) =>
    isFromOwnPage(event) && typeof name === 'string' ? router.call(name, input) : fail('call-refused'),
  );
  router.subscribe((event) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.send(eventChannel, event);
  });
}

/** True for a message of our own page, and no frame in it. */
export function isFromOwnPage({ sender, senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isOwnAddress(senderFrame.url);
}
