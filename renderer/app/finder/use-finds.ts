import { useEffect } from 'react';
import { useSession } from '#renderer/data/session-context';
import { useView, type View } from '#renderer/data/use-view';
import type { SearchAnswer } from '#shared/contract/views/search';

const untilIdle = 2_000;
const untilAskedAgain = 400;
const ofEachKind = 4;

/** As many records are shown in all, so that every letter is answered at once; the page of all results has the others. */
const most = 24;

/** What is found for a text, while it is typed: the last answer stays until the next is there. */
export function useFinds(text: string): View<SearchAnswer> {
  const sought = text.trim().slice(0, 200);
  const view = useView('search.find', { text: sought, limit: ofEachKind, most }, { keepPrevious: true });
  const { data, retry } = view;
  const isComplete = data?.complete !== false;
  useEffect(() => {
    if (isComplete) return;
    const again = setTimeout(retry, untilAskedAgain);
    return () => {
      clearTimeout(again);
    };
  });
  return view;
}

/** Lets the core prepare its index once the first page is there and the person has looked at it for a moment. */
export function usePreparedSearch(): void {
  const { call } = useSession();
  useEffect(() => {
    const later = setTimeout(() => void call('search.find', { text: '' }), untilIdle);
    return () => {
      clearTimeout(later);
    };
  }, [call]);
}
