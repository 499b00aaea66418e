import { useMemo } from 'react';
import type { Session } from '#renderer/data/session';
import { useSession } from '#renderer/data/session-context';
import { useNotify, type Notify } from '#renderer/ui/notify';
import { paperRefusals, settledPaper } from '#renderer/ui/printing/printing';
import { failureMessage } from '#shared/messages/messages';

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
  return useMemo(() => {
    const { desktop } = session;
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
      savePage: () => onceReady(() => (desktop === null ? undefined : saveBy(desktop, notify))),
    };
  }, [session, notify]);
}

async function saveBy(desktop: NonNullable<Session['desktop']>, notify: Notify): Promise<void> {
  const saved = await desktop.savePage(document.title.replace(/ - Chancery$/, ''));
  if (!saved.ok) notify({ intent: 'error', title: failureMessage(saved.failure) });
  else if (saved.value.path !== null) notify({ intent: 'success', title: `Saved: ${saved.value.path}` });
}
