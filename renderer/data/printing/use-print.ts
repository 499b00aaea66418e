import { useMemo } from 'react';
import { savePage } from '#renderer/data/printing/save-page';
import { useSession } from '#renderer/data/session-context';
import { useNotify, useShowWork } from '#renderer/ui/notify';
import { paperRefusals, settledPaper } from '#renderer/ui/printing/printing';

/** What can be done with the page that is shown, as soon as what is being typed is saved and its marking is known. */
export interface PageOnPaper {
  readonly print: () => Promise<void>;
  /** In the desktop window alone; a browser's own dialog of printing does that there. */
  readonly savePage: () => Promise<void>;
}

/** The ways to paper. A page that is not for printing says so. */
export function usePageOnPaper(): PageOnPaper {
  const session = useSession();
  const notify = useNotify();
  const showWork = useShowWork();
  return useMemo(() => {
    const onceReady = async (run: () => void | Promise<void>): Promise<void> => {
      await session.drafts.flushAll();
      const paper = await settledPaper();
      if (paper === 'ready') await run();
      else notify({ intent: 'warning', title: paperRefusals[paper] });
    };
    return {
      print: () =>
        onceReady(() => {
          window.print();
        }),
      savePage: () =>
        onceReady(async () => {
          const { desktop, hear, call, command } = session;
          if (desktop === null) return;
          const title = document.title.replace(/ - Chancery$/, '');
          await savePage(title, { desktop, hear, call, command, notify, showWork });
        }),
    };
  }, [session, notify, showWork]);
}
