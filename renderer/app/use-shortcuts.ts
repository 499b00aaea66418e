import { useEffect } from 'react';
import { useHistoryCommands } from '#renderer/data/use-history-commands';

const typedInto =
  'input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, [contenteditable=true]';

/** Undo and redo by key, except where the keys belong to the text that is being typed. */
export function useShortcuts(): void {
  const { undo, redo } = useHistoryCommands();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.repeat) return;
      if (event.target instanceof Element && event.target.closest(typedInto) !== null) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) void undo();
      else if (key === 'y' || (key === 'z' && event.shiftKey)) void redo();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => {
      removeEventListener('keydown', press);
    };
  }, [undo, redo]);
}
