import { createStore, type StoreApi } from 'zustand/vanilla';

/** What the frame of the window tells about saving. */
export interface Activity {
  /** Commands under way. */
  readonly running: number;
  /** The last moment at which a change was safe on disk, ISO in UTC. */
  readonly savedAt: string | null;
}

/** The store behind 'Saving...' and 'Saved 14:02'. */
export type ActivityStore = StoreApi<Activity>;

/** An idle one. */
export function makeActivity(): ActivityStore {
  return createStore<Activity>(() => ({ running: 0, savedAt: null }));
}
