import { ArrowDown20Regular, ArrowUp20Regular } from '@fluentui/react-icons';
import { useEffect, useState, type ReactNode } from 'react';
import { IconButton } from '#renderer/ui/icon-button';
import { Steps, type MoveTo } from '#renderer/ui/steps';

/** Moves one of a list up and down by a place; pressed faster than the list follows, it goes on from where it will be. */
export function MoveButtons(props: {
  /** What is moved, as it is read out. */
  readonly name: string;
  readonly index: number;
  readonly count: number;
  readonly disabled: boolean;
  readonly moveTo: MoveTo;
}): ReactNode {
  const { name, index, count, disabled, moveTo } = props;
  const [steps] = useState(() => new Steps(index));
  useEffect(() => {
    steps.show(index);
  }, [steps, index]);
  return (
    <>
      <IconButton
        label={`Move up: ${name}`}
        icon={<ArrowUp20Regular />}
        disabled={disabled || index === 0}
        onClick={() => void steps.step(-1, count, moveTo)}
      />
      <IconButton
        label={`Move down: ${name}`}
        icon={<ArrowDown20Regular />}
        disabled={disabled || index === count - 1}
        onClick={() => void steps.step(1, count, moveTo)}
      />
    </>
  );
}
