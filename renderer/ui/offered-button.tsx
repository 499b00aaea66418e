import { Button } from '@fluentui/react-components';
import { useId, type ReactElement, type ReactNode } from 'react';
import { keysInWords } from '#renderer/ui/keys';
import { once } from '#renderer/ui/once';
import { usePageActions, useQuietActions, type PageAction } from '#renderer/ui/page-actions';
import { actions, type Keys } from '#shared/contract/actions';

const everywhere = new Set<string>(Object.values(actions).map(({ label }) => label));

const none: readonly PageAction[] = [];

interface OfferedButtonProps {
  readonly label: string;
  /** Its words in the palette, where those of the button need what stands around it; `false` where others offer it. */
  readonly offeredAs?: string | false;
  readonly icon: ReactElement;
  readonly keys?: readonly Keys[];
  readonly whileTyping?: boolean;
  readonly appearance?: 'primary' | 'secondary' | 'subtle';
  readonly size?: 'small' | 'medium';
  readonly disabled?: boolean;
  /** True where it keeps the focus when what it did leaves nothing more to do. */
  readonly keepsFocus?: boolean;
  /** For one of many, such as that of a row: the palette shows it once its words are typed, and they are read out. */
  readonly quiet?: boolean;
  readonly onDo: () => void;
}

/**
 * A button that the palette offers too, and the sheet of keys where it has keys. One that does what can be done from
 * everywhere adds nothing to them.
 */
export function OfferedButton(props: OfferedButtonProps): ReactNode {
  const { label, offeredAs = label, keys = [], disabled = false } = props;
  useOffer(props);
  return (
    <Button
      appearance={props.appearance ?? 'secondary'}
      size={props.size ?? 'medium'}
      icon={props.icon}
      {...(props.keepsFocus === true ? { disabledFocusable: disabled } : { disabled })}
      {...once(props.onDo)}
      {...(props.quiet === true && offeredAs !== false && { 'aria-label': offeredAs })}
      {...(keys.length > 0 && {
        'aria-keyshortcuts': keys.join(' '),
        title: keys.map((one) => keysInWords(one)).join(', '),
      })}
    >
      {label}
    </Button>
  );
}

function useOffer(props: OfferedButtonProps): void {
  const { label, offeredAs = label, icon, keys = [], whileTyping = false, disabled = false, onDo } = props;
  const id = useId();
  const offer: readonly PageAction[] =
    offeredAs === false || everywhere.has(label)
      ? none
      : [{ id, label: offeredAs, icon, keys, whileTyping, disabled, run: onDo }];
  const quiet = props.quiet === true;
  usePageActions(quiet ? none : offer);
  useQuietActions(quiet ? offer : none);
}
