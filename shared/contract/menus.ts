import type { ActionId } from '#shared/contract/actions';

/** What the system itself does from a menu, by Electron's names. */
export type MenuRole =
  'cut' | 'copy' | 'paste' | 'pasteAndMatchStyle' | 'selectAll' | 'togglefullscreen' | 'close' | 'quit';

/** An action of the window, something that the system does, or a line between them. */
export type MenuEntry = { readonly action: ActionId } | { readonly role: MenuRole } | 'line';

/** A menu of the desktop window. */
export interface Menu {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

function does(...ids: readonly ActionId[]): readonly MenuEntry[] {
  return ids.map((action) => ({ action }));
}

function has(...roles: readonly MenuRole[]): readonly MenuEntry[] {
  return roles.map((role) => ({ role }));
}

/** The menus of the desktop window. Names and keys are those of the actions, so that menu and sheet of keys agree. */
export const menus: readonly Menu[] = [
  {
    label: 'File',
    entries: [
      ...does('new.meeting', 'new.topic', 'new.person', 'new.commitment', 'new.negotiation'),
      ...does('new.relationship'),
      'line',
      ...does('page.print', 'page.save'),
      'line',
      ...does('settings'),
      'line',
      ...has('close', 'quit'),
    ],
  },
  {
    label: 'Edit',
    entries: [
      ...does('undo', 'redo'),
      'line',
      ...has('cut', 'copy', 'paste', 'pasteAndMatchStyle', 'selectAll'),
      'line',
      ...does('find'),
    ],
  },
  {
    label: 'View',
    entries: [
      ...does('size.larger', 'size.smaller', 'size.usual'),
      'line',
      ...does('look.system', 'look.light', 'look.dark', 'look.contrast'),
      'line',
      ...has('togglefullscreen'),
    ],
  },
  {
    label: 'Go',
    entries: [
      ...does('back', 'forward'),
      'line',
      ...does('go.overview', 'go.relationships', 'go.topics', 'go.points'),
      ...does('go.meetings', 'go.people', 'go.commitments', 'go.negotiations'),
    ],
  },
  { label: 'Help', entries: does('keys', 'tour') },
];
