/** A key with what is held down with it; `Mod` is Ctrl, and Command on a Mac: `Mod+K`, `Alt+ArrowLeft`. */
export type Keys = string;

interface Pressed {
  readonly key: string;
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
    event.key.toLowerCase() === key.toLowerCase() &&
    event.altKey === parts.includes('Alt') &&
    (event.shiftKey === parts.includes('Shift') || key === '?') &&
    event.ctrlKey === (mod && !mac) &&
    event.metaKey === (mod && mac)
  );
}

const names: Readonly<Record<string, string>> = { ArrowLeft: 'Left', ArrowRight: 'Right' };
const macNames: Readonly<Record<string, string>> = { Mod: 'Cmd', Alt: 'Option' };

/** Keys as people write them: `Ctrl+K`, `Alt+Left`. */
export function keysInWords(keys: Keys, mac = isMac): string {
  return keys
    .split('+')
    .map((part) => (mac ? macNames[part] : undefined) ?? (part === 'Mod' ? 'Ctrl' : (names[part] ?? part)))
    .join('+');
}
