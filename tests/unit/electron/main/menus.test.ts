import { describe, expect, it, vi } from 'vitest';
import { contextMenu } from '#electron/main/context-menu';
import { menuTemplate } from '#electron/main/menu-template';
import { nextZoom } from '#shared/domain/settings/preferences';

type Item = ReturnType<typeof menuTemplate>[number];

/** All items of a menu, those of its parts among them. */
function flat(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
}

function press(items: readonly Item[], label: string): void {
  const found = flat(items).find((item) => item.label === label);
  (found?.click as (() => void) | undefined)?.();
}

describe('the menu', () => {
  const actions = { undo: vi.fn(), redo: vi.fn(), zoom: vi.fn(), show: vi.fn() };

  it('does what it says', () => {
    const items = menuTemplate(actions, false);
    for (const label of ['&Redo', '&Larger', '&Usual size', '&Settings', '&Meetings']) press(items, label);
    expect(actions.redo).toHaveBeenCalledOnce();
    expect(actions.zoom.mock.calls).toEqual([[1], [0]]);
    expect(actions.show.mock.calls).toEqual([['/settings'], ['/meetings']]);
  });

  it.each([true, false])('gives each key to one thing alone (on a Mac: %s)', (isMac) => {
    const keys = flat(menuTemplate(actions, isMac)).flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(10);
    expect(keys).toContain(isMac ? 'Command+Shift+Z' : 'Control+Y');
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
