import type { MenuItemConstructorOptions } from 'electron';

/** What the person pressed on. */
export interface PressedOn {
  readonly isEditable: boolean;
  readonly misspelledWord: string;
  readonly selectionText: string;
}

/** What can be done about a misspelt word. */
export interface SpellingActions {
  readonly suggest: (word: string) => readonly string[];
  readonly replace: (word: string) => void;
  readonly learn: (word: string) => void;
}

/** The menu over a text: what may have been meant, the personal dictionary, and the clipboard. Empty where nothing fits. */
export function contextMenu(
  { isEditable, misspelledWord, selectionText }: PressedOn,
  spelling: SpellingActions,
): readonly MenuItemConstructorOptions[] {
  if (!isEditable) return selectionText === '' ? [] : [{ role: 'copy' }];
  const clipboard: MenuItemConstructorOptions[] = [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }];
  if (misspelledWord === '') return clipboard;
  const meant = spelling.suggest(misspelledWord).map((word) => ({
    label: word,
    click: () => {
      spelling.replace(word);
    },
  }));
  return [
    ...(meant.length > 0 ? meant : [{ label: 'No suggestion', enabled: false }]),
    { type: 'separator' },
    {
      label: 'Add to my dictionary',
      click: () => {
        spelling.learn(misspelledWord);
      },
    },
    { type: 'separator' },
    ...clipboard,
  ];
}
