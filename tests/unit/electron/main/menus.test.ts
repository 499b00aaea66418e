import { describe, expect, it, vi } from 'vitest';
import { contextMenu } from '#electron/main/context-menu';
import { menuTemplate, withMnemonics } from '#electron/main/menu-template';
import { actions, keysOf, type ActionFacts } from '#shared/contract/actions';
import { nextZoom } from '#shared/domain/settings/preferences';

type Item = ReturnType<typeof menuTemplate>[number];

/** All items of a menu, those of its parts among them. */
function flat(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
}

function press(items: readonly Item[], label: string): void {
  const found = flat(items).find((item) => item.label?.replace('&', '') === label);
  (found?.click as (() => void) | undefined)?.();
}

describe('the menu', () => {
  it('does what it says, through the window', () => {
    const run = vi.fn();
    const items = menuTemplate(run, false);
    const labels = ['Redo', 'Larger', 'Settings', 'Meetings', 'New meeting', 'Print this page'];
    for (const label of [...labels, 'Save this page as a PDF']) press(items, label);
    expect(run.mock.calls.flat()).toEqual([
      ...['redo', 'size.larger', 'settings', 'go.meetings', 'new.meeting', 'page.print', 'page.save'],
    ]);
  });

  it.each([true, false])('gives each key to one thing alone (on a Mac: %s)', (isMac) => {
    const keys = flat(menuTemplate(vi.fn(), isMac)).flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(10);
    expect(keys).toContain(isMac ? 'CommandOrControl+Shift+Z' : 'CommandOrControl+Y');
  });

  it.each([true, false])(
    'shows every action with a key, under the names and keys of the window (%s)',
    (isMac) => {
      const items = flat(menuTemplate(vi.fn(), isMac));
      const shown = new Map(items.map(({ label, accelerator }) => [label?.replace('&', ''), accelerator]));
      for (const facts of Object.values<ActionFacts>(actions)) {
        const [first] = keysOf(facts, { isMac, isDesktop: true });
        if (first === undefined) continue;
        const named = first.replace('Mod', 'CommandOrControl').replace('Arrow', '');
        expect([facts.label, shown.get(facts.label)]).toEqual([facts.label, named]);
      }
    },
  );

  it('leaves the keys of a text to the text that is typed', () => {
    const items = flat(menuTemplate(vi.fn(), false));
    const registered = items.filter(({ registerAccelerator }) => registerAccelerator === true);
    expect(registered.map(({ label }) => label)).not.toContain('&Undo');
    expect(registered.map(({ label }) => label)).toContain('&Meetings');
  });

  it('has a letter of its own for each item of a menu, as long as there are letters', () => {
    expect(withMnemonics(['New topic', 'New meeting', 'Never', 'on'])).toEqual([
      ...['&New topic', 'N&ew meeting', 'Ne&ver', '&on'],
    ]);
    expect(withMnemonics(['aa', 'a'])).toEqual(['&aa', 'a']);
  });
});

describe('the menu over a text', () => {
  const spelling = { suggest: () => ['receive'], replace: vi.fn(), learn: vi.fn() };
  const on = { isEditable: true, misspelledWord: '', selectionText: '' };

  it('offers what may have been meant, and the personal dictionary', () => {
    const items = contextMenu({ ...on, misspelledWord: 'recieve' }, spelling);
    press(items, 'receive');
    press(items, 'Add to my dictionary');
    expect(spelling.replace).toHaveBeenCalledWith('receive');
    expect(spelling.learn).toHaveBeenCalledWith('recieve');
  });

  it('has the clipboard alone over a text that is right, copying over one to read, and nothing over none', () => {
    const roles = (given: typeof on): unknown => contextMenu(given, spelling).map(({ role }) => role);
    expect(roles(on)).toEqual(['cut', 'copy', 'paste']);
    expect(roles({ ...on, isEditable: false, selectionText: 'text' })).toEqual(['copy']);
    expect(roles({ ...on, isEditable: false })).toEqual([]);
  });
});

it('goes through the sizes one by one, and stops at the ends', () => {
  expect([nextZoom(100, 1), nextZoom(100, -1), nextZoom(200, 1), nextZoom(80, -1)]).toEqual([
    110, 90, 200, 80,
  ]);
  expect(nextZoom(120, 1)).toBe(125);
});
