import { BrowserWindow, Menu } from 'electron';
import { menuTemplate } from '#electron/main/menu-template';
import type { Router } from '#electron/router/router';
import type { ActionId } from '#shared/contract/actions';
import { eventChannel } from '#shared/contract/bridge';
import type { CoreEvent } from '#shared/contract/events';
import { nextZoom } from '#shared/domain/settings/preferences';

const sizes: Readonly<Partial<Record<ActionId, 1 | -1 | 0>>> = {
  'size.larger': 1,
  'size.smaller': -1,
  'size.usual': 0,
};

/** Sets the menu of the desktop window. The window in front does what is chosen; only its size is changed from here. */
export function setMenu(router: Router, isMac: boolean): void {
  const zoom = async (direction: 1 | -1 | 0): Promise<void> => {
    const known = await router.call('workplace.preferences', {});
    if (!known.ok) return;
    const chosen = direction === 0 ? 100 : nextZoom(known.value.zoom, direction);
    await router.call('workplace.prefer', { zoom: chosen });
  };
  const run = (action: ActionId): void => {
    const direction = sizes[action];
    if (direction !== undefined) {
      void zoom(direction);
      return;
    }
    const event: CoreEvent = { event: 'window.act', data: { action } };
    BrowserWindow.getFocusedWindow()?.webContents.send(eventChannel, event);
  };
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(run, isMac)));
}
