import { BrowserWindow, dialog, ipcMain, type IpcMainInvokeEvent } from 'electron';
import { basename, dirname, join } from 'node:path';
import { isFromOwnPage } from '#electron/main/calls';
import type { UseCaseContext } from '#electron/usecases/context';
import { unlessStopped } from '#electron/usecases/packs/export-several';
import { writtenView } from '#electron/usecases/packs/open-written';
import { safeFileName } from '#electron/usecases/packs/safe-file-name';
import { writeFiles } from '#electron/usecases/packs/write-files';
import { eventChannel, savePageChannel, type SavedPage } from '#shared/contract/bridge';
import type { CoreEvent } from '#shared/contract/events';
import { fail, succeed, type Result } from '#shared/domain/result';

/** What a page is saved with: the open dossier, where its papers go, what is written and what goes on. */
type Surroundings = Pick<UseCaseContext, 'newId' | 'written' | 'exports'> & {
  readonly dossier: Pick<UseCaseContext['dossier'], 'folder'>;
  readonly packs: Pick<UseCaseContext['packs'], 'files' | 'folder'>;
};

/**
 * Saves the page that a window shows as a PDF where the person says, never into the dossier. The marking on each sheet is
 * part of the page. Once the place is chosen the window hears of it, and can stop it by `packs.stopExport`.
 */
export function savePages(now: () => Result<Surroundings>): void {
  ipcMain.handle(savePageChannel, async (event, title: unknown) => {
    if (!isFromOwnPage(event) || typeof title !== 'string') return fail('call-refused');
    const context = now();
    return context.ok ? savePage(event, title, context.value) : context;
  });
}

async function savePage(
  { sender }: IpcMainInvokeEvent,
  title: string,
  context: Surroundings,
): Promise<Result<SavedPage>> {
  const window = BrowserWindow.fromWebContents(sender);
  if (window === null) return fail('call-refused');
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(context.packs.folder, safeFileName(title, '.pdf')),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  });
  if (canceled || filePath === '') return succeed({ file: null });
  const name = context.newId();
  context.exports.begin(name);
  try {
    const begun: CoreEvent = { event: 'page.saving', data: { name } };
    sender.send(eventChannel, begun);
    return await write(filePath, name, context, () =>
      sender.printToPDF({ preferCSSPageSize: true, generateTaggedPDF: true }),
    );
  } finally {
    context.exports.end(name);
  }
}

async function write(
  path: string,
  name: string,
  context: Surroundings,
  bytes: () => Promise<Uint8Array>,
): Promise<Result<SavedPage>> {
  const fileName = basename(path);
  const done = await writeFiles(context, [{ fileName, bytes }], {
    folder: dirname(path),
    // The system's dialog has asked before a file is replaced.
    replace: true,
    beforePlacing: () => Promise.resolve(unlessStopped(context, name)),
  });
  return done.ok ? succeed({ file: writtenView(context, { path, fileName }) }) : done;
}
