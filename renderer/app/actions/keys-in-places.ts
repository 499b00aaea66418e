import type { Keys } from '#shared/contract/actions';

/** Keys that work in one part of the window only, for the sheet of keys. */
export interface KeysInPlace {
  readonly place: string;
  readonly rows: readonly { readonly label: string; readonly keys: readonly Keys[] }[];
}

/**
 * What the sheet of keys says beside the actions. Each of these is done where its part is drawn: the editor's own keys,
 * the tree, the agenda, the table of principals by topics and the day of a meeting.
 */
export const keysInPlaces: readonly KeysInPlace[] = [
  {
    place: 'In a text',
    rows: [
      { label: 'Bold, italic, underlined', keys: ['Mod+B', 'Mod+I', 'Mod+U'] },
      { label: 'Bulleted, numbered list', keys: ['Mod+Shift+8', 'Mod+Shift+7'] },
      { label: 'Entry of a list: further in, further out', keys: ['Mod+]', 'Mod+['] },
      { label: 'Row of a table: new, delete', keys: ['Alt+Enter', 'Alt+Backspace'] },
      { label: 'Column of a table: new, delete', keys: ['Alt+Shift+Enter', 'Alt+Shift+Backspace'] },
      { label: 'Its buttons: link, source, table', keys: ['Alt+F10'] },
    ],
  },
  {
    place: 'In the tree of topics',
    rows: [
      { label: 'Move the topic up, down', keys: ['Alt+Shift+ArrowUp', 'Alt+Shift+ArrowDown'] },
      {
        label: 'Move it under the one above, out again',
        keys: ['Alt+Shift+ArrowRight', 'Alt+Shift+ArrowLeft'],
      },
    ],
  },
  {
    place: 'In an agenda',
    rows: [
      { label: 'Choose an item; on its handle, take it up and put it down', keys: ['Enter'] },
      { label: 'While it is taken up: where it goes', keys: ['ArrowUp', 'ArrowDown'] },
    ],
  },
  {
    place: 'On the day of a meeting',
    rows: [
      { label: 'Point before, point after', keys: ['ArrowUp', 'ArrowDown'] },
      { label: 'Tick it as made, and type the answer', keys: ['Space'] },
      { label: 'From the answer to the next point, back to its own', keys: ['Mod+Enter', 'Escape'] },
      { label: 'Next item', keys: ['Alt+N'] },
    ],
  },
  {
    place: 'In the table of principals by topics',
    rows: [
      { label: 'Go through its fields', keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] },
      { label: 'Ten rows on, ten back', keys: ['PageDown', 'PageUp'] },
      { label: 'Lines of the field', keys: ['Enter'] },
    ],
  },
];
