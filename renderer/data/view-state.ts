import { create } from 'zustand';

/** What the window remembers while it is open, and no dossier holds: how a person has set up their view. */
export interface ViewState {
  /** The relationship chosen last. */
  readonly relationship: string | null;
  /** Topics shown opened in trees. `null` until someone opened or closed one: then the first two levels are open. */
  readonly expandedTopics: ReadonlySet<string> | null;
  /** Topics opened in this window, the last one first. */
  readonly recentTopics: readonly string[];
  readonly chooseRelationship: (relationship: string) => void;
  readonly expandTopics: (expanded: ReadonlySet<string>) => void;
  readonly topicOpened: (topic: string) => void;
}

const mostRecent = 10;

/** The window's view state. */
export const useViewState = create<ViewState>()((set) => ({
  relationship: null,
  expandedTopics: null,
  recentTopics: [],
  chooseRelationship: (relationship) => {
    set({ relationship });
  },
  expandTopics: (expandedTopics) => {
    set({ expandedTopics });
  },
  topicOpened: (topic) => {
    set(({ recentTopics }) => ({
      recentTopics: [topic, ...recentTopics.filter((id) => id !== topic)].slice(0, mostRecent),
    }));
  },
}));
