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
import type { ValueInWords } from '#renderer/fields/two-versions';
import { failureMessage } from '#shared/messages/messages';

/** What is told of a field: which it is, and what went wrong. */
type UnsavedField = Pick<FieldDraft<unknown>, 'record' | 'field' | 'value' | 'failure' | 'flush'>;

/** Says under a field that its text could not be saved, and that it is kept. Nothing where there is no failure. */
export function SaveProblem(props: {
  readonly draft: UnsavedField;
  /** Says a value that is no text in words, where another window changed it meanwhile. */
  readonly words?: ValueInWords | undefined;
}): ReactNode {
  const { draft } = props;
  const { failure, flush } = draft;
  if (failure === null) return null;
  if (failure.code === 'field-changed') return <ChangedMeanwhile changed={draft} words={props.words} />;
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
