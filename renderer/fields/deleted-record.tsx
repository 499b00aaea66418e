import { ArrowUndo20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useCommand } from '#renderer/data/use-command';
import { useReadOnly } from '#renderer/data/use-dossier';
import { OfferedButton } from '#renderer/ui/offered-button';
import { EmptyState } from '#renderer/ui/states';

/** What stands where a record was deleted: what it was, what comes back with it, and the way to bring it back. */
export function DeletedRecord(props: {
  readonly record: string;
  /** The kind in a sentence: `meeting`. */
  readonly what: string;
  readonly children: ReactNode;
}): ReactNode {
  const readOnly = useReadOnly();
  const restore = useCommand('records.restore');
  return (
    <EmptyState
      title={`This ${props.what} was deleted`}
      action={
        <OfferedButton
          label="Bring it back"
          offeredAs={`Bring this ${props.what} back`}
          appearance="primary"
          icon={<ArrowUndo20Regular />}
          disabled={readOnly}
          onDo={() => void restore({ record: props.record })}
        />
      }
    >
      {props.children}
    </EmptyState>
  );
}
