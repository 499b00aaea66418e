import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { MessagePage } from '#renderer/app/message-page';
import { useSession } from '#renderer/data/session-context';
import type { Failure } from '#shared/domain/result';
import { failureMessage } from '#shared/messages/messages';

/** Shown when the dossier could not be opened: what was found, and what to do. */
export function FailedPage(props: {
  readonly failure: Failure;
  readonly folder?: string;
  readonly retry: () => void;
  /** True where the core answers: a dossier that is open elsewhere can be read beside it. */
  readonly canOpenReadOnly?: boolean;
}): ReactNode {
  const { command } = useSession();
  const [busy, setBusy] = useState(false);
  const readOnly = async (): Promise<void> => {
    setBusy(true);
    await command('dossier.openReadOnly', {});
    setBusy(false);
  };
  const isLocked = props.canOpenReadOnly === true && props.failure.code === 'dossier-locked';
  return (
    <MessagePage title="The dossier could not be opened" foot={props.folder}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{failureMessage(props.failure)}</MessageBarBody>
      </MessageBar>
      <div>
        <Button appearance="primary" onClick={props.retry}>
          Try again
        </Button>{' '}
        {isLocked && (
          <Button disabled={busy} onClick={() => void readOnly()}>
            Open for reading only
          </Button>
        )}
      </div>
    </MessagePage>
  );
}
