import { createContext, useContext } from 'react';
import type { SourceView } from '#shared/contract/views/common';

/** The fields of a new source. */
export interface NewSource {
  readonly publisher: string;
  readonly title: string;
  readonly date: string | null;
  readonly url: string;
}

/** The sources that a sentence can be tied to, and the way to a new one. */
export interface SourceChoice {
  readonly sources: readonly SourceView[];
  /** Answers the id of the new source; `null` where it could not be made, which the person was told. */
  readonly create: (source: NewSource) => Promise<string | null>;
}

const SourceChoiceContext = createContext<SourceChoice | null>(null);

/** Gives the editors below it sources to choose from. */
export const SourceChoiceProvider = SourceChoiceContext.Provider;

/** The sources to choose from; `null` where the texts of a page take none. */
export function useSourceChoice(): SourceChoice | null {
  return useContext(SourceChoiceContext);
}
