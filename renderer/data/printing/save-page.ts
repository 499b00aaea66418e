import type { CoreClient, Desktop } from '#renderer/api/core-client';
import type { CoreCalls } from '#renderer/data/core-calls';
import type { Notify, ShowWork } from '#renderer/ui/notification';
import { failureMessage } from '#shared/messages/messages';

/** What saving a page works with: the desktop window, and where its person is told. */
export interface Saving extends CoreCalls {
  readonly desktop: Desktop;
  readonly hear: CoreClient['subscribe'];
  readonly notify: Notify;
  readonly showWork: ShowWork;
}

/**
 * Saves the page that is shown as a PDF. From the moment that its place is chosen the window shows that it goes on, with
 * the way to stop it; its end is told here, and by the system to whoever looks away.
 */
export async function savePage(title: string, saving: Saving): Promise<void> {
  const { desktop, notify } = saving;
  const end = showWhenBegun(saving);
  const saved = await desktop.savePage(title);
  end();
  if (!saved.ok) {
    const wasStopped = saved.failure.code === 'export-stopped';
    if (!wasStopped) void desktop.giveSign({ sign: 'notice', notice: 'export-failed' });
    notify({ intent: wasStopped ? 'info' : 'error', title: failureMessage(saved.failure) });
    return;
  }
  const { file } = saved.value;
  if (file === null) return;
  void desktop.giveSign({ sign: 'notice', notice: 'export-finished' });
  notify({
    intent: 'success',
    title: 'The page was saved as a PDF.',
    body: file.path,
    action: { label: 'Open folder', run: () => void openFolder(file.written, saving) },
  });
}

function showWhenBegun({ desktop, hear, call, showWork }: Saving): () => void {
  let hide: (() => void) | undefined;
  const stopHearing = hear((event) => {
    // What begins after this one is another's.
    if (event.event !== 'page.saving' || hide !== undefined) return;
    const { name } = event.data;
    void desktop.giveSign({ sign: 'working', working: true });
    hide = showWork({
      title: 'Saving the page as a PDF',
      stopAs: 'Stop saving the PDF',
      stop: () => void call('packs.stopExport', { name }),
    });
  });
  return () => {
    stopHearing();
    if (hide === undefined) return;
    hide();
    void desktop.giveSign({ sign: 'working', working: false });
  };
}

async function openFolder(written: string, { command, notify }: Saving): Promise<void> {
  const opened = await command('packs.open', { written, what: 'folder' });
  if (!opened.ok) notify({ intent: 'error', title: failureMessage(opened.failure) });
}
