import { BrowserWindow, dialog, ipcMain, type IpcMainInvokeEvent } from 'electron';
import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { isFromOwnPage } from '#electron/main/calls';
import { nodePackFiles } from '#electron/usecases/packs/pack-files';
import { safeFileName } from '#electron/usecases/packs/safe-file-name';
import { writeFiles } from '#electron/usecases/packs/write-files';
import { savePageChannel, type SavedPage } from '#shared/contract/bridge';
import { fail, succeed, type Result } from '#shared/domain/result';

/**
 * Saves the page that a window shows as a PDF where the person says, never into the dossier. The marking on each sheet is
 * part of the page; `folder` is offered first.
 */
export function savePages(folder: string, dossierFolder: () => string): void {
  ipcMain.handle(savePageChannel, (event, title: unknown) =>
    isFromOwnPage(event) && typeof title === 'string'
      ? savePage(event, join(folder, safeFileName(title, '.pdf')), dossierFolder())
      : fail('call-refused'),
  );
}

async function savePage(
  { sender }: IpcMainInvokeEvent,
  defaultPath: string,
  dossier: string,
): Promise<Result<SavedPage>> {
  const window = BrowserWindow.fromWebContents(sender);
  if (window === null) return fail('call-refused');
  const filters = [{ name: 'PDF', extensions: ['pdf'] }];
  const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath, filters });
  if (canceled || filePath === '') return succeed({ path: null });
  const bytes = (): Promise<Uint8Array> =>
    sender.printToPDF({ preferCSSPageSize: true, generateTaggedPDF: true });
  const surroundings = { packs: { files: nodePackFiles }, newId: randomUUID, dossier: { folder: dossier } };
  // The system's dialog has asked before a file is replaced.
  const written = await writeFiles(surroundings, [{ fileName: basename(filePath), bytes }], {
    folder: dirname(filePath),
    replace: true,
  });
  return written.ok ? succeed({ path: filePath }) : written;
}
