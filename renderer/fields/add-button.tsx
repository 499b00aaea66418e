import { Button } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useReadOnly } from '#renderer/data/use-dossier';

/** A button that adds something; it rests while the dossier is open for reading only. */
export function AddButton(props: {
  readonly onAdd: () => void;
  /** The first thing that one does on its page. */
  readonly primary?: boolean;
  /** Where there is nothing yet to add it to. */
  readonly disabled?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const readOnly = useReadOnly();
  return (
    <Button
      appearance={props.primary === true ? 'primary' : 'secondary'}
      icon={<Add20Regular />}
      disabled={readOnly || props.disabled === true}
      onClick={props.onAdd}
    >
      {props.children}
    </Button>
  );
}
