import type { BrowserWindow } from 'electron';
import { beforeEach, expect, it, vi } from 'vitest';
import { askBeforeLeaving } from '#electron/main/leaving';

interface Asked {
  readonly buttons: readonly string[];
  readonly defaultId: number;
  readonly cancelId: number;
  readonly detail: string;
}

const electron = vi.hoisted(() => ({ asked: [] as Asked[], chosen: 0 }));

vi.mock('electron', () => ({
  dialog: {
    showMessageBoxSync: (_window: unknown, asked: Asked) => {
      electron.asked.push(asked);
      return electron.chosen;
    },
  },
}));

beforeEach(() => {
  electron.asked.length = 0;
});

/** True where the window closes although its page holds on to it. */
function closesWhenAnswered(answer: string): boolean {
  const listeners: ((event: { preventDefault: () => void }) => void)[] = [];
  const webContents = {
    on: (_name: 'will-prevent-unload', listener: (typeof listeners)[0]) => listeners.push(listener),
  };
  askBeforeLeaving({ webContents } as unknown as BrowserWindow);
  electron.chosen = ['Stay', 'Close all the same'].indexOf(answer);
  let closes = false;
  for (const listener of listeners) listener({ preventDefault: () => (closes = true) });
  return closes;
}

it('a window with something unsaved stays unless it is to close all the same', () => {
  expect(closesWhenAnswered('Stay')).toBe(false);
  expect(closesWhenAnswered('Close all the same')).toBe(true);
  expect(electron.asked).toHaveLength(2);
});

it('what Enter and Escape choose keeps the window, and what would be gone is said', () => {
  closesWhenAnswered('Stay');
  const [asked] = electron.asked;
  expect(asked?.buttons).toEqual(['Stay', 'Close all the same']);
  expect([asked?.defaultId, asked?.cancelId]).toEqual([0, 0]);
  expect(asked?.detail).toContain('what stands in an open form is gone');
});
