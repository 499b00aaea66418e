import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { MessagePage } from '#renderer/app/message-page';
import { failureMessage } from '#shared/messages/messages';

/** Shown when the window itself failed: a bug. */
export function ErrorPage(): ReactNode {
  return (
    <MessagePage title="Something went wrong in this window">
      <div>{failureMessage({ code: 'unexpected', details: {} })}</div>
      <div>
        <Button
          appearance="primary"
          onClick={() => {
            location.reload();
          }}
        >
          Load the window again
        </Button>
      </div>
    </MessagePage>
  );
}
