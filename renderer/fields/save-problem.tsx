import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FieldDraft } from '#renderer/data/use-field-draft';
import { ChangedMeanwhile } from '#renderer/fields/changed-meanwhile';
import { failureMessage } from '#shared/messages/messages';

/** What is told of a field: which it is, and what went wrong. */
type UnsavedField = Pick<FieldDraft<unknown>, 'record' | 'field' | 'failure' | 'flush'>;

/** Says under a field that its text could not be saved, and that it is kept. Nothing where there is no failure. */
export function SaveProblem({ draft }: { readonly draft: UnsavedField }): ReactNode {
  const { failure, flush } = draft;
  if (failure === null) return null;
  if (failure.code === 'field-changed') return <ChangedMeanwhile changed={draft} />;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>Not saved. Your text is kept here.</MessageBarTitle> {failureMessage(failure)}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={flush}>Save again</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
