import { Add20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useReadOnly } from '#renderer/data/use-dossier';
import { OfferedButton } from '#renderer/ui/offered-button';

/** A button that adds something; it rests while the dossier is open for reading only. */
export function AddButton(props: {
  readonly onAdd: () => void;
  /** The first thing that one does on its page. */
  readonly primary?: boolean;
  /** Where there is nothing yet to add it to. */
  readonly disabled?: boolean;
  /** Its words in the palette, where those of the button need what stands around it; `false` where others offer it. */
  readonly offeredAs?: string | false;
  readonly children: string;
}): ReactNode {
  const readOnly = useReadOnly();
  return (
    <OfferedButton
      label={props.children}
      {...(props.offeredAs !== undefined && { offeredAs: props.offeredAs })}
      appearance={props.primary === true ? 'primary' : 'secondary'}
      icon={<Add20Regular />}
      disabled={readOnly || props.disabled === true}
      onDo={props.onAdd}
    />
  );
}
