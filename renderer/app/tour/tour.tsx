import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { endTour, tourState } from '#renderer/app/tour/tour-state';
import { ModalDialog } from '#renderer/ui/dialogs';

interface Stop {
  readonly title: string;
  readonly text: string;
}

const stops: readonly Stop[] = [
  {
    title: 'Relationships and topics',
    text: 'A relationship has two sides, ours and theirs. Under it stand its topics, in a tree. Each topic has a brief: objective, positions, lines, sensitivities and sources. What you type saves itself.',
  },
  {
    title: 'Meetings',
    text: 'Make a meeting, build its agenda out of topics, give each item its minutes, and choose who says what. An item is internal until you share it; only what you share can go into a paper for the other side.',
  },
  {
    title: 'Papers',
    text: 'From a meeting, see its papers as they will be printed, and write them as Word files. Each text says who may see it: shareable, internal or restricted.',
  },
  {
    title: 'Nothing gets lost, nothing gets out',
    text: 'Every change can be undone, deletions and moves as well, and every text keeps its history. "Saved" with the time stands at the top. Nothing leaves this machine unless you send it.',
  },
];

/** A short tour of the window, in a few steps that can be left at any time. */
export function Tour(): ReactNode {
  return useStore(tourState, ({ shown }) => shown) ? <Steps /> : null;
}

function Steps(): ReactNode {
  const [at, setAt] = useState(0);
  const stop = stops[at];
  if (stop === undefined) return null;
  const isLast = at === stops.length - 1;
  return (
    <ModalDialog
      open
      title={stop.title}
      onClose={endTour}
      closeLabel="Leave the tour"
      actions={
        // One button throughout: it keeps the focus from step to step.
        <Button
          appearance="primary"
          onClick={() => {
            if (isLast) endTour();
            else setAt(at + 1);
          }}
        >
          {isLast ? 'Begin' : 'Next'}
        </Button>
      }
    >
      <p>{stop.text}</p>
      <p aria-live="polite">
        Step {at + 1} of {stops.length}
      </p>
    </ModalDialog>
  );
}
