import { app, ipcMain, Menu } from 'electron';
import { openSpelling, type Spelling } from '#electron/host/spelling';
import { isFromOwnPage } from '#electron/main/calls';
import { contextMenu } from '#electron/main/context-menu';
import { dictionaryChangeSchema, dictionaryChannel, spellingChannel } from '#shared/contract/bridge';

/** Answers which words are misspelt, keeps the personal dictionary, and shows the menu over a text. The dictionary is read when first asked for. */
export function checkSpelling(folder: string): void {
  let opened: Spelling | undefined;
  const spelling = (): Spelling => (opened ??= openSpelling(folder));
  ipcMain.handle(spellingChannel, (event, words: unknown) => {
    if (!isFromOwnPage(event) || !Array.isArray(words)) return [];
    return spelling().misspelt(words.filter((word) => typeof word === 'string'));
  });
  ipcMain.handle(dictionaryChannel, (event, given: unknown) => {
    const wanted = dictionaryChangeSchema.safeParse(given);
    if (!isFromOwnPage(event) || !wanted.success) return [];
    if (wanted.data.change !== 'none') spelling()[wanted.data.change](wanted.data.word);
    return spelling().words();
  });
  app.on('web-contents-created', (_event, contents) => {
    contents.on('context-menu', (_press, pressedOn) => {
      const items = contextMenu(pressedOn, {
        suggest: (word) => spelling().suggest(word),
        learn: (word) => {
          spelling().learn(word);
        },
        replace: (word) => {
          contents.replaceMisspelling(word);
        },
      });
      if (items.length > 0) Menu.buildFromTemplate([...items]).popup();
    });
  });
}
