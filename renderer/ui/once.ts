import type { KeyboardEvent, MouseEvent } from 'react';

/** How a button does what it does once, though it is pressed twice. */
interface Once {
  readonly onClick: (event: Pick<MouseEvent, 'detail'>) => void;
  readonly onKeyDown: (event: Pick<KeyboardEvent, 'key' | 'repeat' | 'preventDefault'>) => void;
}

/**
 * For a button whose second press would do something else or once more: the second press of a double click, and a key
 * that is held down, are the same wish.
 */
export function once(run: () => void): Once {
  return {
    onClick: ({ detail }) => {
      if (detail < 2) run();
    },
    onKeyDown: (event) => {
      if (event.repeat && event.key === 'Enter') event.preventDefault();
    },
  };
}
