import { BrowserWindow, ipcMain, Notification } from 'electron';
import { isFromOwnPage } from '#electron/main/calls';
import type { Router } from '#electron/router/router';
import { signChannel, systemSignSchema, type SystemNotice } from '#shared/contract/bridge';
import { systemNoticeWording } from '#shared/messages/system-notices.en';

/** How Electron shows on the taskbar that something goes on without a measure, and that nothing does. */
const endless = 2;
const none = -1;

/**
 * Passes the signs of our own page on to the system: a notification while no window of Chancery is in front, and
 * the taskbar's progress, with a measure where several papers are written. The wording is chosen here, by code: no text of a dossier can reach a screen that is locked.
 */
export function giveSigns(router: Pick<Router, 'subscribe'>): void {
  router.subscribe((event) => {
    if (event.event !== 'packs.exporting') return;
    const { paper, of } = event.data;
    for (const window of BrowserWindow.getAllWindows()) window.setProgressBar(paper / of);
  });
  ipcMain.handle(signChannel, (event, given: unknown) => {
    const sign = systemSignSchema.safeParse(given);
    const window = BrowserWindow.fromWebContents(event.sender);
    if (!isFromOwnPage(event) || !sign.success || window === null) return;
    if (sign.data.sign === 'working') window.setProgressBar(sign.data.working ? endless : none);
    else if (BrowserWindow.getFocusedWindow() === null) notify(window, sign.data.notice);
  });
}

function notify(window: BrowserWindow, notice: SystemNotice): void {
  if (!Notification.isSupported()) return;
  const shown = new Notification({ title: 'Chancery', body: systemNoticeWording[notice] });
  shown.on('click', () => {
    if (window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  });
  shown.show();
}
