import { createContext, useContext } from 'react';
import type { SourceView } from '#shared/contract/views/common';

/** Numbers and names of the sources on a page: the nth of its source list is reference n. */
export type SourceNumbers = ReadonlyMap<string, { readonly number: number; readonly name: string }>;

const none: SourceNumbers = new Map();
const SourceNumbersContext = createContext<SourceNumbers>(none);

/** Gives the numbers of a page's sources to the texts below it. */
export const SourceNumbersProvider = SourceNumbersContext.Provider;

/** The numbers of the page's sources; empty where the page has no source list. */
export function useSourceNumbers(): SourceNumbers {
  return useContext(SourceNumbersContext);
}

/** Numbers sources from 1 in the order of their list. */
export function numberSources(sources: readonly SourceView[]): SourceNumbers {
  return new Map(
    sources.map((source, index) => [
      source.id,
      { number: index + 1, name: `${source.publisher}: ${source.title}` },
    ]),
  );
}
