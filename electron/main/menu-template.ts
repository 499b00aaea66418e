import type { MenuItemConstructorOptions } from 'electron';

/** What the menu does; its keys are those that users of office programs know. */
export interface MenuActions {
  readonly undo: () => void;
  readonly redo: () => void;
  /** Makes everything larger (1), smaller (-1) or as large as usual (0). */
  readonly zoom: (direction: 1 | -1 | 0) => void;
  /** Shows the page at an address of the window (`/meetings`). */
  readonly show: (address: string) => void;
}

/**
 * The menu of the desktop window. Undo and redo take back changes of the dossier; their keys go to the window first,
 * which knows whether a text that is being typed is meant.
 */
export function menuTemplate(actions: MenuActions, isMac: boolean): MenuItemConstructorOptions[] {
  const settings = item('&Settings', 'CommandOrControl+,', () => {
    actions.show('/settings');
  });
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [
        settings,
        { type: 'separator' },
        { role: 'close' },
        ...(isMac ? [] : [{ role: 'quit' } as const]),
      ],
    },
    { label: '&Edit', submenu: editMenu(actions, isMac) },
    { label: '&View', submenu: viewMenu(actions) },
    { label: '&Go', submenu: goMenu(actions) },
    { role: 'windowMenu' },
  ];
}

function item(label: string, accelerator: string, click: () => void): MenuItemConstructorOptions {
  return { label, accelerator, click };
}

function editMenu({ undo, redo }: MenuActions, isMac: boolean): MenuItemConstructorOptions[] {
  const redoKeys = isMac ? 'Command+Shift+Z' : 'Control+Y';
  return [
    { ...item('&Undo', 'CommandOrControl+Z', undo), registerAccelerator: false },
    { ...item('&Redo', redoKeys, redo), registerAccelerator: false },
    { type: 'separator' },
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'pasteAndMatchStyle' },
    { role: 'selectAll' },
  ];
}

function viewMenu({ zoom }: MenuActions): MenuItemConstructorOptions[] {
  const zoomed = (label: string, key: string, direction: 1 | -1 | 0): MenuItemConstructorOptions =>
    item(label, `CommandOrControl+${key}`, () => {
      zoom(direction);
    });
  return [
    zoomed('&Larger', 'Plus', 1),
    zoomed('&Smaller', '-', -1),
    zoomed('&Usual size', '0', 0),
    { type: 'separator' },
    { role: 'togglefullscreen' },
  ];
}

const places = [
  'relationships',
  'topics',
  'points',
  'meetings',
  'people',
  'commitments',
  'negotiations',
] as const;
const placeLabels: Readonly<Record<(typeof places)[number], string>> = {
  relationships: '&Relationships',
  topics: '&Topics',
  points: 'Talking &points',
  meetings: '&Meetings',
  people: 'P&eople',
  commitments: '&Commitments',
  negotiations: '&Negotiations',
};

function goMenu({ show }: MenuActions): MenuItemConstructorOptions[] {
  return places.map((place, index) =>
    item(placeLabels[place], `CommandOrControl+${String(index + 1)}`, () => {
      show(`/${place}`);
    }),
  );
}
