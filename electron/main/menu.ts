import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Router } from '#electron/router/router';

/**
 * Sets the menu of the desktop window. Undo and redo take back changes of the dossier; their keys go to the window first,
 * which knows whether a text that is being typed is meant.
 */
export function setMenu(router: Router, isMac: boolean): void {
  const own: MenuItemConstructorOptions[] = isMac ? [{ role: 'appMenu' }] : [];
  const menu = Menu.buildFromTemplate([
    ...own,
    { label: '&File', submenu: [{ role: isMac ? 'close' : 'quit' }] },
    { label: '&Edit', submenu: editMenu(router) },
    {
      label: '&View',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
      ],
    },
    { role: 'windowMenu' },
  ]);
  Menu.setApplicationMenu(menu);
}

function editMenu(router: Router): MenuItemConstructorOptions[] {
  return [
    {
      label: '&Undo',
      accelerator: 'CommandOrControl+Z',
      registerAccelerator: false,
      click: () => void router.call('history.undo', {}),
    },
    {
      label: '&Redo',
      accelerator: 'CommandOrControl+Shift+Z',
      registerAccelerator: false,
      click: () => void router.call('history.redo', {}),
    },
    { type: 'separator' },
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'pasteAndMatchStyle' },
    { role: 'selectAll' },
  ];
}
