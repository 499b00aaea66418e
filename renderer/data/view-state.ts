import { create } from 'zustand';

/** What the window remembers while it is open, and no dossier holds: how a person has set up their view. */
export interface ViewState {
  /** The relationship chosen last. */
  readonly relationship: string | null;
  /** Topics shown opened in trees. `null` until someone opened or closed one: then the first two levels are open. */
  readonly expandedTopics: ReadonlySet<string> | null;
  readonly chooseRelationship: (relationship: string) => void;
  readonly expandTopics: (expanded: ReadonlySet<string>) => void;
}

/** The window's view state. */
export const useViewState = create<ViewState>()((set) => ({
  relationship: null,
  expandedTopics: null,
  chooseRelationship: (relationship) => {
    set({ relationship });
  },
  expandTopics: (expandedTopics) => {
    set({ expandedTopics });
  },
}));
