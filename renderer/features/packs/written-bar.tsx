import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { FolderOpen20Regular, Open20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useCommand } from '#renderer/data/use-command';
import { OpenCopies } from '#renderer/features/packs/open-copies';
import type { Written } from '#renderer/features/packs/use-writing';
import { OfferedButton } from '#renderer/ui/offered-button';

/** Says where the files lie that were written last, and opens them. */
export function WrittenBar({ written }: { readonly written: Written }): ReactNode {
  const open = useCommand('packs.open');
  const [first] = written.files;
  if (first === undefined) return null;
  const others = written.files.length - 1;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        {first.path}
        {others > 0 && ` and ${String(others)} more`}
        {others > 0 && <OpenCopies files={written.files} of="the paper" />}
      </MessageBarBody>
      <MessageBarActions>
        {others === 0 && (
          <OfferedButton
            label="Open in Word"
            icon={<Open20Regular />}
            onDo={() => void open({ written: first.written, what: 'file' })}
          />
        )}
        <OfferedButton
          label="Open folder"
          icon={<FolderOpen20Regular />}
          onDo={() => void open({ written: first.written, what: 'folder' })}
        />
      </MessageBarActions>
    </MessageBar>
  );
}
