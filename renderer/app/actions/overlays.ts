import { create } from 'zustand';

/** What is shown above the page. */
export type Overlay = 'finder' | 'keys';

/** Which of them is shown. */
export interface Overlays {
  readonly shown: Overlay | null;
  readonly show: (overlay: Overlay) => void;
  readonly hide: () => void;
}

/** The one thing that is shown above the page, if anything is. */
export const useOverlays = create<Overlays>()((set) => ({
  shown: null,
  show: (shown) => {
    set({ shown });
  },
  hide: () => {
    set({ shown: null });
  },
}));
