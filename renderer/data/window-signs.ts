/** How the windows of one host know of each other. */
export interface WindowSigns {
  /** The name of this window: random, new whenever its page is loaded. */
  readonly window: string;
  /** The names of all windows that are there now, this one among them. */
  readonly present: () => Promise<ReadonlySet<string>>;
  /** Settles once another window is gone, however it ended; never where there are no locks. */
  readonly gone: (other: string) => Promise<void>;
}

const prefix = 'chancery-window ';

/**
 * Gives this window a name and lets the others see that it is there: it holds a lock of its own, which the browser takes
 * back however the window ends. Where there are no locks, a window knows of itself alone.
 */
export function showWindowSign(locks: LockManager | undefined, window: string): WindowSigns {
  void locks?.request(`${prefix}${window}`, { mode: 'exclusive' }, () => new Promise(() => undefined));
  return {
    window,
    present: async () => {
      const { held = [] } = (await locks?.query()) ?? {};
      const names = held.flatMap(({ name = '', mode }) =>
        mode === 'exclusive' && name.startsWith(prefix) ? name.slice(prefix.length) : [],
      );
      return new Set([window, ...names]);
    },
    // Granted when the other one's own lock is taken back.
    gone: (other) =>
      locks?.request(`${prefix}${other}`, { mode: 'shared' }, () => undefined) ??
      new Promise(() => undefined),
  };
}
