import { Delete20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useCommand } from '#renderer/data/use-command';
import { useDelete } from '#renderer/data/use-delete';
import { useReadOnly } from '#renderer/data/use-dossier';
import { IconButton } from '#renderer/ui/icon-button';
import { MoveButtons } from '#renderer/ui/move-buttons';
import type { PointView } from '#shared/contract/views/topics';

/** Moves a point among those of its use, or deletes it. */
export function PointActions(props: {
  readonly point: PointView;
  readonly name: string;
  readonly index: number;
  readonly count: number;
}): ReactNode {
  const { point, name, index, count } = props;
  const readOnly = useReadOnly();
  const move = useCommand('points.move');
  const remove = useDelete();
  return (
    <>
      <MoveButtons
        name={name}
        index={index}
        count={count}
        disabled={readOnly}
        moveTo={(place) => move({ point: point.id, index: place })}
      />
      <IconButton
        label={`Delete: ${name}`}
        icon={<Delete20Regular />}
        disabled={readOnly}
        onClick={() => void remove(point.id, name)}
      />
    </>
  );
}
