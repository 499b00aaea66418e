import { useEffect } from 'react';
import type { Action } from '#renderer/app/actions/actions';
import { isPressed } from '#renderer/ui/keys';
import { useSession } from '#renderer/data/session-context';

const typedInto =
  'input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, [contenteditable=true]';

/** The further buttons of a mouse, by their numbers in an event. */
const mouseButtons: Readonly<Record<number, string>> = { 3: 'back', 4: 'forward' };

/**
 * Does actions by their keys, except where the keys belong to the text that is being typed; by the further buttons of a
 * mouse; and when they are chosen from the menu of the desktop window.
 */
export function useShortcuts(actions: readonly Action[]): void {
  const { hear } = useSession();
  useEffect(() => {
    const act = (id: string): void => {
      const action = actions.find((one) => one.id === id);
      if (action !== undefined) attempt(action);
    };
    const click = (event: MouseEvent): void => {
      const id = mouseButtons[event.button];
      if (id === undefined) return;
      // Not every host goes back and forward by itself, and none is to do it twice.
      event.preventDefault();
      if (event.type === 'mouseup') act(id);
    };
    addEventListener('mousedown', click);
    addEventListener('mouseup', click);
    const stop = hear((event) => {
      if (event.event === 'window.act') act(event.data.action);
    });
    return () => {
      removeEventListener('mousedown', click);
      removeEventListener('mouseup', click);
      stop();
    };
  }, [actions, hear]);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.repeat) return;
      const action = actions.find(({ keys }) => keys.some((own) => isPressed(own, event)));
      if (action === undefined) return;
      const isTyping = event.target instanceof Element && event.target.closest(typedInto) !== null;
      if (isTyping && !action.whileTyping) return;
      attempt(action);
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => {
      removeEventListener('keydown', press);
    };
  }, [actions]);
}

function attempt({ disabled, tried, run }: Action): void {
  if (!disabled || tried) run();
}
