import type { ChoosablePaper } from '#renderer/features/packs/several/papers';
import type { Issuing } from '#renderer/features/packs/several/issuing';
import type { IssueOutcome, OutgoingView, PaperOutcome } from '#shared/contract/views/packs';

/** What became of a paper; `left-out` where a person did not let it leave. */
export type Fate = PaperOutcome | IssueOutcome | { readonly state: 'left-out' };

/** A paper with what became of it, and what a person was shown as leaving with it. */
export interface Told {
  readonly paper: ChoosablePaper;
  readonly fate: Fate;
  readonly seen?: string;
}

/** Where the writing of several papers stands. */
export type Stage =
  | { readonly name: 'choosing' }
  | {
      readonly name: 'running';
      /** The name under which the core tells of its progress. */
      readonly id: string;
      readonly papers: readonly ChoosablePaper[];
      /** Which of them is being written, from 0. */
      readonly at: number;
    }
  | { readonly name: 'done' };

/** What leaves with one of them, to be confirmed before any is written. */
export interface Leaving {
  readonly outgoing: OutgoingView;
  readonly answer: (seen: string | null) => void;
}

/** The writing of several papers from this window. */
export interface Several {
  readonly stage: Stage;
  readonly leaving: Leaving | null;
  readonly told: readonly Told[];
  /** When the dossier stood as the last papers show it, ISO in UTC. */
  readonly madeFrom: string | null;
  readonly stopping: boolean;
  /** True from the wish to write on, while what leaves is made ready to be shown. */
  readonly asked: boolean;
  /** Writes drafts; or issues them, where it is given how. */
  readonly write: (papers: readonly ChoosablePaper[], issuing: Issuing | null) => Promise<void>;
  /** True where they are issued. */
  readonly issuing: boolean;
  /** Writes those again whose file stands there already, over it. */
  readonly replace: (told: readonly Told[]) => Promise<void>;
  readonly stop: () => void;
}
