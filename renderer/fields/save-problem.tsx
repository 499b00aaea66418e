import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Failure } from '#shared/domain/result';
import { failureMessage } from '#shared/messages/messages';

/** Says under a field that its text could not be saved, and that it is kept. Nothing where there is no failure. */
export function SaveProblem(props: {
  readonly failure: Failure | null;
  readonly retry: () => void;
}): ReactNode {
  if (props.failure === null) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>Not saved. Your text is kept here.</MessageBarTitle> {failureMessage(props.failure)}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={props.retry}>Save again</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
