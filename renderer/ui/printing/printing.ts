import { flushSync } from 'react-dom';
import { create } from 'zustand';

/** Why the page that is shown is not printed, or `ready`. The print style sheet goes by it, see `print.css`. */
export type PaperState = 'none' | 'waiting' | 'old-browser' | 'ready';

/** Why a page is not printed, for the person and for the sheet that the browser's own menu was asked for. */
export const paperRefusals: Readonly<Record<Exclude<PaperState, 'ready'>, string>> = {
  none: 'This page is not for printing. What is for the other side is written as a paper under Preview and export; other pages can be printed.',
  waiting: 'The marking of this page is not known yet. Print again in a moment.',
  'old-browser':
    'This browser cannot write the marking on each sheet, so nothing is printed. Use the desktop window or a newer browser.',
};

/** What the window knows of its printing. */
export interface Printing {
  /** True from the moment before a page goes to paper until it is there: then every row of a long table is shown. */
  readonly printing: boolean;
  readonly paper: PaperState;
}

/** Whether the page that is shown can be printed, and whether it is being printed. */
export const usePrinting = create<Printing>()(() => ({ printing: false, paper: 'none' }));

/** Tells the style sheet and the window what may be printed. */
export function setPaper(paper: PaperState): void {
  usePrinting.setState({ paper });
  const { dataset } = document.documentElement;
  dataset.paper = paper;
  dataset.paperNote = paper === 'ready' ? '' : paperRefusals[paper];
}

/** Follows the browser's signs of printing, from wherever it was asked for. Answers the way to stop. */
export function followPrinting(): () => void {
  setPaper(usePrinting.getState().paper);
  const begin = (): void => {
    // The browser takes the page as it stands when this returns.
    flushSync(() => {
      usePrinting.setState({ printing: true });
    });
  };
  const end = (): void => {
    usePrinting.setState({ printing: false });
  };
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  return () => {
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
  };
}

/** Milliseconds for which a page that is still loading is awaited. */
const patience = 5_000;

/** Answers what may be printed once that is known; a page that stays on its way is `waiting`. */
export function settledPaper(): Promise<PaperState> {
  return new Promise((answer) => {
    const isKnown = (paper: PaperState): boolean => paper !== 'waiting';
    const stop = usePrinting.subscribe(({ paper }) => {
      if (isKnown(paper)) finish();
    });
    const timer = setTimeout(finish, patience);
    function finish(): void {
      clearTimeout(timer);
      stop();
      answer(usePrinting.getState().paper);
    }
    if (isKnown(usePrinting.getState().paper)) finish();
  });
}
