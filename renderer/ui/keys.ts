import type { Keys } from '#shared/contract/actions';

interface Pressed {
  readonly key: string;
  /** The key by its place, since with Alt a letter may come as another sign. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** True on a Mac, by what its browsers say of themselves. */
export const isMac = /mac/i.test(navigator.platform);

/** True when a key press is the one that is meant. */
export function isPressed(keys: Keys, event: Pressed, mac = isMac): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const mod = parts.includes('Mod');
  return (
    isOfKey(key, event) &&
    event.altKey === parts.includes('Alt') &&
    (event.shiftKey === parts.includes('Shift') || key === 'Plus') &&
    event.ctrlKey === (mod && !mac) &&
    event.metaKey === (mod && mac)
  );
}

function isOfKey(key: string, { key: pressed, code, altKey }: Pressed): boolean {
  // On many keyboards the plus sign stands over the equals sign.
  if (key === 'Plus') return ['+', '='].includes(pressed);
  return pressed.toLowerCase() === key.toLowerCase() || (altKey && code === `Key${key}`);
}

const names: Readonly<Record<string, string>> = {
  ...{ ArrowLeft: 'Left', ArrowRight: 'Right', ArrowUp: 'Up', ArrowDown: 'Down' },
  ...{ PageUp: 'Page up', PageDown: 'Page down', Plus: '+' },
};
const macNames: Readonly<Record<string, string>> = { Mod: 'Cmd', Alt: 'Option' };

/** Keys as people write them: `Ctrl+K`, `Alt+Left`. */
export function keysInWords(keys: Keys, mac = isMac): string {
  return keys
    .split('+')
    .map((part) => (mac ? macNames[part] : undefined) ?? (part === 'Mod' ? 'Ctrl' : (names[part] ?? part)))
    .join('+');
}
