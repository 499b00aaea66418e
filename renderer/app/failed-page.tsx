import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { MessagePage } from '#renderer/app/message-page';
import type { Failure } from '#shared/domain/result';
import { failureMessage } from '#shared/messages/messages';

/** Shown when the dossier could not be opened: what was found, and what to do. */
export function FailedPage(props: {
  readonly failure: Failure;
  readonly folder?: string;
  readonly retry: () => void;
}): ReactNode {
  return (
    <MessagePage title="The dossier could not be opened" foot={props.folder}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{failureMessage(props.failure)}</MessageBarBody>
      </MessageBar>
      <div>
        <Button appearance="primary" onClick={props.retry}>
          Try again
        </Button>
      </div>
    </MessagePage>
  );
}
