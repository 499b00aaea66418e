import { useEffect } from 'react';
import type { Action } from '#renderer/app/actions/actions';
import { isPressed } from '#renderer/app/actions/keys';

const typedInto =
  'input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, [contenteditable=true]';

/** Does actions by their keys, except where the keys belong to the text that is being typed. */
export function useShortcuts(actions: readonly Action[]): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.repeat) return;
      const action = actions.find(({ keys }) => keys.some((own) => isPressed(own, event)));
      if (action === undefined) return;
      const isTyping = event.target instanceof Element && event.target.closest(typedInto) !== null;
      if (isTyping && !action.whileTyping) return;
      if (!action.disabled) action.run();
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => {
      removeEventListener('keydown', press);
    };
  }, [actions]);
}
