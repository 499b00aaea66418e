import { createStore } from 'zustand/vanilla';

/** Whether the tour shows. */
export const tourState = createStore<{ readonly shown: boolean }>(() => ({ shown: false }));

/** Shows the tour: after a dossier was made, or when asked for. */
export function offerTour(): void {
  tourState.setState({ shown: true });
}

/** Ends the tour. */
export function endTour(): void {
  tourState.setState({ shown: false });
}
