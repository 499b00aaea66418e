import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import { create } from 'zustand';
import { RichTextView } from '#renderer/ui/rich-text/rich-text-view';
import type { RichText } from '#shared/domain/rich-text/rich-text';

/** Answers to points of which the core could not record that they were made, by the point on its agenda item. */
const useKeptAnswers = create<Readonly<Record<string, RichText>>>()(() => ({}));

/** Keeps an answer that has no delivery to stand in, also while another item is looked at; `undefined` lets it go. */
export function keepAnswer(itemPoint: string, answer: RichText | undefined): void {
  useKeptAnswers.setState((all) => {
    const others = Object.entries(all).filter(([name]) => name !== itemPoint);
    return Object.fromEntries(answer === undefined ? others : [...others, [itemPoint, answer]]);
  }, true);
}

/** An answer that could not be written down since its point could not be ticked: it stands here until it is. */
export function KeptAnswer(props: {
  readonly itemPoint: string;
  readonly onSave: (answer: RichText) => void;
}): ReactNode {
  const { itemPoint, onSave } = props;
  const answer = useKeptAnswers((all) => all[itemPoint]);
  const isKept = answer !== undefined;
  useEffect(() => {
    if (!isKept) return undefined;
    const hold = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    addEventListener('beforeunload', hold);
    return () => {
      removeEventListener('beforeunload', hold);
    };
  }, [isKept]);
  if (!isKept) return null;
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
            keepAnswer(itemPoint, undefined);
          }}
        >
          Give it up
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
