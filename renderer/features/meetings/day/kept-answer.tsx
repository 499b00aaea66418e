import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { create } from 'zustand';
import { RichTextView } from '#renderer/ui/rich-text/rich-text-view';
import type { RichText } from '#shared/domain/rich-text/rich-text';

/** Answers to points of which the core could not record that they were made, by the point on its agenda item. */
const useKeptAnswers = create<Readonly<Record<string, RichText>>>()(() => ({}));

// Whatever page is shown by then, the window is not closed over an answer unasked.
useKeptAnswers.subscribe((all) => {
  if (Object.keys(all).length > 0) addEventListener('beforeunload', hold);
  else removeEventListener('beforeunload', hold);
});

function hold(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

/** Keeps an answer that has no delivery to stand in, behind one that is kept already, whatever page is shown. */
export function keepAnswer(itemPoint: string, answer: RichText): void {
  useKeptAnswers.setState((all) => ({ [itemPoint]: [...(all[itemPoint] ?? []), ...answer] }));
}

/** Lets a kept answer go: it is written down, or given up. */
export function letAnswerGo(itemPoint: string): void {
  useKeptAnswers.setState(
    (all) => Object.fromEntries(Object.entries(all).filter(([name]) => name !== itemPoint)),
    true,
  );
}

/** An answer that could not be written down since its point could not be ticked: it stands here until it is. */
export function KeptAnswer(props: {
  readonly itemPoint: string;
  readonly onSave: (answer: RichText) => void;
}): ReactNode {
  const { itemPoint, onSave } = props;
  const answer = useKeptAnswers((all) => all[itemPoint]);
  if (answer === undefined) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>Not saved. The answer that you typed is kept here.</MessageBarTitle>
        <RichTextView text={answer} />
      </MessageBarBody>
      <MessageBarActions>
        <Button
          onClick={() => {
            onSave(answer);
          }}
        >
          Save again
        </Button>
        <Button
          onClick={() => {
            letAnswerGo(itemPoint);
          }}
        >
          Give it up
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
