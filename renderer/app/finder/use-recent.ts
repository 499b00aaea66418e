import { useEffect, useMemo } from 'react';
import { create } from 'zustand';

/** A page that was shown. */
export interface RecentPage {
  readonly path: string;
  readonly title: string;
}

const most = 8;
const suffix = ' - Chancery';

const useRecentPages = create<{ readonly pages: readonly RecentPage[] }>()(() => ({ pages: [] }));

/** The pages that this window showed last, the newest first, without the one that is shown. */
export function useRecent(): readonly RecentPage[] {
  const pages = useRecentPages((recent) => recent.pages);
  return useMemo(() => pages.slice(1), [pages]);
}

/** Remembers each page by the title that it gives the window. */
export function useRememberPages(): void {
  useEffect(() => {
    const remember = (): void => {
      const path = location.hash.slice(1);
      const title = document.title.endsWith(suffix) ? document.title.slice(0, -suffix.length) : '';
      if (path === '' || title === '') return;
      useRecentPages.setState(({ pages }) => ({
        pages: [{ path, title }, ...pages.filter((page) => page.title !== title)].slice(0, most + 1),
      }));
    };
    remember();
    const titles = new MutationObserver(remember);
    titles.observe(document.head, { subtree: true, childList: true, characterData: true });
    return () => {
      titles.disconnect();
    };
  }, []);
}

const mostTexts = 5;

const useTexts = create<{ readonly texts: readonly string[] }>()(() => ({ texts: [] }));

/** What was looked for in this window, the last first. It is kept nowhere: a question may say more than it seems. */
export function useLookedFor(): readonly string[] {
  return useTexts(({ texts }) => texts);
}

/** Remembers a text for which something was found and opened. */
export function rememberText(text: string): void {
  const sought = text.trim();
  if (sought === '') return;
  useTexts.setState(({ texts }) => ({
    texts: [sought, ...texts.filter((other) => other !== sought)].slice(0, mostTexts),
  }));
}
