import { BrowserWindow, Menu } from 'electron';
import { menuTemplate } from '#electron/main/menu-template';
import { windowAddress } from '#electron/main/policy';
import type { Router } from '#electron/router/router';
import { nextZoom } from '#shared/domain/settings/preferences';

/** Sets the menu of the desktop window. */
export function setMenu(router: Router, isMac: boolean): void {
  const zoom = async (direction: 1 | -1 | 0): Promise<void> => {
    const known = await router.call('workplace.preferences', {});
    if (!known.ok) return;
    const chosen = direction === 0 ? 100 : nextZoom(known.value.zoom, direction);
    await router.call('workplace.prefer', { zoom: chosen });
  };
  const actions = {
    undo: () => void router.call('history.undo', {}),
    redo: () => void router.call('history.redo', {}),
    zoom: (direction: 1 | -1 | 0) => void zoom(direction),
    show: (address: string) => {
      void BrowserWindow.getFocusedWindow()?.loadURL(`${windowAddress}#${address}`);
    },
  };
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(actions, isMac)));
}
