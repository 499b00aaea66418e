import { useCallback, useMemo } from 'react';
import {
  filterIn,
  filterNames,
  isFiltering,
  withFilter,
  type TopicFilter,
} from '#renderer/features/topics/tree/topic-filter';
import { useParameters } from '#renderer/data/use-parameters';

/** The filter of the topic tree, which stands in the address. */
export interface FilterChoice {
  readonly filter: TopicFilter;
  readonly filtering: boolean;
  readonly change: (filter: Partial<TopicFilter>) => void;
  readonly clear: () => void;
  /** The filter as the end of an address, so that a topic opens with it. */
  readonly search: string;
}

/** Reads the filter from the address and writes it there; back leads to the page before, not to each letter typed. */
export function useTopicFilter(): FilterChoice {
  const [parameters, setParameters] = useParameters();
  const filter = useMemo(() => filterIn(parameters), [parameters]);
  const change = useCallback(
    (changed: Partial<TopicFilter>) => {
      setParameters((before) => withFilter(before, changed));
    },
    [setParameters],
  );
  const clear = useCallback(() => {
    change(Object.fromEntries(filterNames.map((name) => [name, ''])));
  }, [change]);
  const search = withFilter(new URLSearchParams(), filter).toString();
  return { filter, filtering: isFiltering(filter), change, clear, search: search === '' ? '' : `?${search}` };
}
