import type { MenuItemConstructorOptions } from 'electron';
import { actions, keysOf, type ActionFacts, type ActionId, type Keys } from '#shared/contract/actions';
import { menus, type Menu, type MenuEntry } from '#shared/contract/menus';

/**
 * The menu of the desktop window, as `menus` describes it. The window takes the keys that it knows first; the menu has
 * them besides, so that they are to be read there and hold where the window shows no page. Keys that belong to a text
 * while it is typed are only shown.
 */
export function menuTemplate(run: (action: ActionId) => void, isMac: boolean): MenuItemConstructorOptions[] {
  const shown = menus.map((menu) => ({
    ...menu,
    entries: menu.entries.filter((entry) => fits(entry, isMac)),
  }));
  const labels = withMnemonics(menus.map(({ label }) => label));
  const [help, ...others] = shown
    .map((menu, index) => submenu(menu, labels[index] ?? '', run, isMac))
    .reverse();
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    ...others.reverse(),
    { role: 'windowMenu' },
    ...(help === undefined ? [] : [help]),
  ];
}

/** On a Mac the menu of the application ends it. */
function fits(entry: MenuEntry, isMac: boolean): boolean {
  return !(isMac && typeof entry === 'object' && 'role' in entry && entry.role === 'quit');
}

function submenu(
  { entries }: Menu,
  label: string,
  run: (action: ActionId) => void,
  isMac: boolean,
): MenuItemConstructorOptions {
  const ids = entries.flatMap((entry) =>
    typeof entry === 'object' && 'action' in entry ? entry.action : [],
  );
  const labels = new Map(
    withMnemonics(ids.map((id) => actions[id].label)).map((text, index) => [ids[index], text]),
  );
  return {
    label,
    submenu: entries.map((entry): MenuItemConstructorOptions => {
      if (entry === 'line') return { type: 'separator' };
      if ('role' in entry) return { role: entry.role };
      return item(entry.action, labels.get(entry.action) ?? '', run, isMac);
    }),
  };
}

function item(
  id: ActionId,
  label: string,
  run: (action: ActionId) => void,
  isMac: boolean,
): MenuItemConstructorOptions {
  const facts: ActionFacts = actions[id];
  const [keys] = keysOf(facts, { isMac, isDesktop: true });
  return {
    label,
    ...(keys !== undefined && {
      accelerator: accelerator(keys),
      registerAccelerator: facts.whileTyping === true,
    }),
    click: () => {
      run(id);
    },
  };
}

const electronNames: Readonly<Record<string, string>> = {
  Mod: 'CommandOrControl',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
};

function accelerator(keys: Keys): string {
  return keys
    .split('+')
    .map((key) => electronNames[key] ?? key)
    .join('+');
}

/** Labels that stand together, each with a letter of its own after `&`, by which it is chosen in an open menu. */
export function withMnemonics(labels: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return labels.map((label) => {
    const at = label
      .split('')
      .findIndex((letter) => /\p{L}/u.test(letter) && !taken.has(letter.toLowerCase()));
    if (at === -1) return label;
    taken.add((label[at] ?? '').toLowerCase());
    return `${label.slice(0, at)}&${label.slice(at)}`;
  });
}
